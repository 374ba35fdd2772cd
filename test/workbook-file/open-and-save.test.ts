import type { CellData, CellResult } from "../../src/workbook-file/workbook-data";
import { newXlsx, openXlsx } from "../../src/workbook-file/xlsx";
import { cellAt, changeSheet, fixture, partsOf, withCell } from "./xlsx-files";

const files = ["budget.xlsx", "libreoffice.xlsx"];

describe("a file is read", () => {
  test.each(files)("%s: values, formulas, formats, names and sizes", async (file) => {
    const { data } = await openXlsx(fixture(file));
    const budget = data.sheets[0];
    expect(data.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Budget", "Visible"],
      ["Register", "Visible"],
      ["Hidden", "Hidden"],
    ]);
    expect([1, 2, 3].map((row) => cellAt(data, "Budget", row, 1)?.value)).toEqual([270, 8625, 0.5]);
    expect(cellAt(data, "Budget", 1, 0)?.value).toBe("Fostering");
    expect(cellAt(data, "Budget", 3, 2)?.value).toBe(true);
    expect(cellAt(data, "Budget", 4, 1)?.formula).toBe("=SUM(B2:B4)");
    // LibreOffice writes functions it does not know in small letters.
    expect(cellAt(data, "Budget", 2, 2)?.formula).toMatch(/^=XLOOKUP\("Fostering",A2:A4,B2:B4\)$/i);
    expect(cellAt(data, "Budget", 3, 1)?.numberFormat).toBe("0%");
    expect(cellAt(data, "Budget", 0, 0)?.format).toMatchObject({
      fill: "#E6EFEE",
      fontName: "Arial",
      fontSize: 14,
      fontColor: "#0F5C55",
      bold: true,
      italic: true,
      underline: "Single",
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      borders: {
        EdgeBottom: { style: "Continuous", weight: "Medium", color: "#112233" },
        EdgeLeft: { style: "Dash", weight: "Thin", color: "#000000" },
      },
    });
    // LibreOffice without a window keeps no views.
    const view = { showGridlines: false, freezeRows: 1, freezeColumns: 1 };
    expect(budget).toMatchObject({ rowHeights: { 0: 33 }, ...(file === "budget.xlsx" ? view : {}) });
    expect(budget?.columnWidths[0]).toBeGreaterThan(200);
    expect(data.names).toEqual([
      expect.objectContaining({ name: "Peers", refersTo: "=Budget!$B$2:$B$4", scope: null, visible: true }),
    ]);
    expect(budget?.charts[0]).toMatchObject({ type: "ColumnClustered", title: { text: "Costs", visible: true } });
    expect(budget?.charts[0]?.series[0]?.values.replaceAll("'", "").replace("$Budget.", "Budget!")).toBe(
      "Budget!$B$2:$B$4",
    );
  });

  test("reads what Excel marks as a dynamic array as one, and its spilled cells not as constants", async () => {
    const { data } = await openXlsx(fixture("budget.xlsx"));
    expect(cellAt(data, "Register", 0, 3)).toMatchObject({ formula: "=SORT(B1:B3)", spill: "D1:D3", value: 1 });
  });

  test("reads a custom function as the user typed it", async () => {
    const { data } = await openXlsx(fixture("budget.xlsx"));
    expect(cellAt(data, "Budget", 1, 2)?.formula).toBe('=CLUB.PEERMEDIAN("s251.fostering.weekly-cost")');
  });
});

describe("keeps everything that we don't model", () => {
  test.each(files)("%s: saved without a change, every part is the same byte for byte", async (file) => {
    const bytes = fixture(file);
    const document = await openXlsx(bytes);
    expect(partsOf(await document.save(document.data))).toEqual(partsOf(bytes));
  });

  test.each(files)("%s: saved with one cell changed, only its sheet differs", async (file) => {
    const bytes = fixture(file);
    const document = await openXlsx(bytes);
    const before = partsOf(bytes);
    const saved = await document.save(
      changeSheet(document.data, "Budget", (sheet) => withCell(sheet, { row: 8, column: 0, value: "new" })),
    );
    const after = partsOf(saved);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    const changed = Object.keys(before).filter((path) => before[path] !== after[path]);
    expect(changed).toEqual(["xl/worksheets/sheet1.xml"]);
    const rest = (xml = "") => xml.replace(/<sheetData>.*<\/sheetData>/s, "").replace(/<dimension[^>]*>/, "");
    expect(rest(after["xl/worksheets/sheet1.xml"])).toBe(rest(before["xl/worksheets/sheet1.xml"]));
    const { data } = await openXlsx(saved);
    expect(cellAt(data, "Budget", 8, 0)?.value).toBe("new");
    expect(
      changeSheet(data, "Budget", (sheet) => ({ ...sheet, cells: sheet.cells.filter(({ row }) => row !== 8) })),
    ).toEqual(document.data);
  });
});

describe("a workbook keeps what is written into it", () => {
  async function saveAndOpen(cells: readonly (Partial<CellData> & Pick<CellData, "row" | "column">)[]) {
    const document = await newXlsx();
    const bytes = await document.save(changeSheet(document.data, "Sheet1", (sheet) => cells.reduce(withCell, sheet)));
    return { parts: partsOf(bytes), data: (await openXlsx(bytes)).data };
  }

  test.each<[CellResult]>([
    [1.5],
    [-1e-7],
    ["text"],
    [' a <b> & "c"\n_x0041_ £ 😀 '],
    [true],
    [false],
    [{ error: "#N/A" }],
    [{ error: "#DIV/0!" }],
  ])("%j as a constant and as a formula's value", async (value) => {
    const { data } = await saveAndOpen([
      { row: 0, column: 0, value },
      { row: 1, column: 27, value, formula: "=A1" },
    ]);
    expect(cellAt(data, "Sheet1", 0, 0)?.value).toEqual(value);
    expect(cellAt(data, "Sheet1", 1, 27)).toMatchObject({ value, formula: "=A1" });
  });

  test("a formula still calculating is saved without a value", async () => {
    const { data } = await saveAndOpen([{ row: 0, column: 0, value: { error: "#BUSY!" }, formula: "=CLUB.VALUE()" }]);
    expect(cellAt(data, "Sheet1", 0, 0)).toMatchObject({ value: null, formula: "=CLUB.VALUE()" });
  });

  test("a dynamic array with its mark, and its spilled values", async () => {
    const { data, parts } = await saveAndOpen([
      { row: 0, column: 0, value: 1, formula: "=SORT(C1:C2)", spill: "A1:A2" },
      { row: 1, column: 0, value: 2 },
    ]);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn._xlws.SORT(C1:C2)</f><v>1</v></c>',
    );
    expect(parts["xl/metadata.xml"]).toContain("XLDAPR");
    expect(cellAt(data, "Sheet1", 0, 0)).toMatchObject({ formula: "=SORT(C1:C2)", spill: "A1:A2" });
    expect(cellAt(data, "Sheet1", 1, 0)).toMatchObject({ value: null, spilled: 2 });
  });

  test("formats and number formats, each kept once", async () => {
    const format = {
      fill: "#FFF6E5",
      fontName: "Arial",
      fontSize: 9,
      fontColor: "#7A4A00",
      bold: true,
      underline: "Double",
      horizontalAlignment: "Right",
      verticalAlignment: "Center",
      wrapText: true,
      indentLevel: 2,
      borders: { EdgeTop: { style: "Double", weight: "Thick", color: "#0F5C55" } },
    } as const;
    const { data, parts } = await saveAndOpen([
      { row: 0, column: 0, value: 1, format, numberFormat: '£#,##0.0;[Red]"minus"' },
      { row: 1, column: 0, value: 2, format, numberFormat: '£#,##0.0;[Red]"minus"' },
      { row: 2, column: 0, format: { italic: true }, numberFormat: "0%" },
    ]);
    expect(cellAt(data, "Sheet1", 1, 0)).toMatchObject({ format, numberFormat: '£#,##0.0;[Red]"minus"' });
    expect(cellAt(data, "Sheet1", 2, 0)).toMatchObject({ value: null, format: { italic: true }, numberFormat: "0%" });
    expect(parts["xl/styles.xml"]).toContain('<cellXfs count="3">');
  });

  test("sheets, names, sizes, views, settings and the active sheet", async () => {
    const document = await newXlsx();
    const [sheet] = document.data.sheets;
    if (sheet === undefined) throw new Error("A new workbook has a sheet.");
    const data = {
      sheets: [
        { ...sheet, name: "It's £", columnWidths: { 0: 140, 5: 30 }, rowHeights: { 3: 40 } },
        { ...sheet, name: "Two", showGridlines: false, freezeRows: 2, freezeColumns: 1 },
        { ...sheet, name: "Three", visibility: "VeryHidden" as const },
      ],
      names: [
        { name: "Rate", refersTo: "=0.2", comment: "a & b", scope: null, visible: false },
        { name: "Local", refersTo: "='It''s £'!$A$1", comment: "", scope: "Two", visible: true },
      ],
      activeSheet: "Two",
      settings: { "yardstick.peers": { group: "all" }, text: "<>&" },
    };
    const opened = await openXlsx(await document.save(data));
    expect(opened.data).toEqual(data);
    const again = await openXlsx(await opened.save(opened.data));
    expect(again.data).toEqual(data);
  });

  test("a sheet renamed, one removed and one added keep the rest of the file", async () => {
    const document = await openXlsx(fixture("budget.xlsx"));
    const [budget, , hidden] = document.data.sheets;
    if (budget === undefined || hidden === undefined) throw new Error("The fixture has three sheets.");
    const renamed = { ...budget, name: "Spend" };
    const saved = await document.save({
      ...document.data,
      sheets: [renamed, { ...hidden, name: "Hidden" }],
      activeSheet: "Spend",
      names: [],
    });
    const parts = partsOf(saved);
    expect(parts["xl/worksheets/sheet2.xml"]).toBeUndefined();
    expect(parts["[Content_Types].xml"]).not.toContain("sheet2.xml");
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("<conditionalFormatting");
    const { data } = await openXlsx(saved);
    expect(data.sheets.map(({ name }) => name)).toEqual(["Spend", "Hidden"]);
    expect(data.sheets[0]?.charts).toEqual(budget.charts);
  });
});

describe("refuses a file that is not a workbook, with a sentence", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  test.each([
    ["text", bytes("a,b\n1,2"), "not an Excel workbook"],
    ["nothing", new Uint8Array(), "not an Excel workbook"],
    [
      "an .xls file or one with a password",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "password",
    ],
    ["half a file", fixture("budget.xlsx").slice(0, 4000), "damaged"],
  ])("%s", async (_, content, sentence) => {
    await expect(openXlsx(content)).rejects.toThrow(sentence);
  });
});
