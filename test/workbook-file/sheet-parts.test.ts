import { strToU8, zipSync } from "fflate";
import type { SheetParts, TableData, ValidationData } from "../../src/workbook-file/sheet-parts";
import { newXlsx, openXlsx } from "../../src/workbook-file/xlsx";
import { cellAt, changed, changeSheet, fixture, kept, partsOf, withCell } from "./xlsx-files";

const files = ["budget.xlsx", "libreoffice.xlsx"];

const table: TableData = {
  id: 4,
  name: "Homes",
  reference: "B2:C4",
  columns: [
    { id: 1, name: "Home" },
    { id: 2, name: 'Cost "£" & more' },
  ],
  style: "TableStyleMedium2",
  showHeaders: true,
  showTotals: false,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: true,
  highlightLastColumn: false,
  showFilterButton: true,
};

describe("tables", () => {
  test.each(files)("%s: are read", async (file) => {
    const { data } = await openXlsx(fixture(file));
    expect(data.sheets[1]?.tables).toEqual([
      expect.objectContaining({
        id: 1,
        name: "Register1",
        reference: "A1:B3",
        columns: [
          { id: 1, name: "Name" },
          { id: 2, name: "Value" },
        ],
        style: "",
        showHeaders: true,
        showFilterButton: true,
      }),
    ]);
  });

  test("keeps new ones, with and without headers, totals and filters", async () => {
    const other = { ...table, id: 5, name: "Other", reference: "F2:G5", showHeaders: false, showTotals: true };
    const { sheet, parts } = await kept({ tables: [table, { ...other, showFilterButton: false, style: "" }] });
    expect(sheet.tables).toEqual([table, { ...other, showFilterButton: false, style: "" }]);
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<tableParts count="2">/);
  });

  test.each(files)("%s: one that grew keeps its part, and nothing else changes", async (file) => {
    const document = await openXlsx(fixture(file));
    const grown = document.data.sheets[1]!.tables!.map((one) => ({
      ...one,
      reference: "A1:C5",
      columns: [...one.columns, { id: 3, name: "Note" }],
    }));
    const { before, after, sheet } = await changed(file, "Register", { tables: grown });
    expect(sheet.tables).toEqual(grown);
    expect(Object.keys(before).filter((path) => before[path] !== after[path])).toEqual(["xl/tables/table1.xml"]);
    expect(after["xl/tables/table1.xml"]).toContain('<tableColumn id="2" name="Value"/>');
  });

  test.each(files)("%s: deleting one leaves no part behind", async (file) => {
    const { after, sheet } = await changed(file, "Register", { tables: [] });
    expect(sheet.tables).toBeUndefined();
    expect(after["xl/tables/table1.xml"]).toBeUndefined();
    expect(after["[Content_Types].xml"]).not.toContain("table1.xml");
    expect(after["xl/worksheets/sheet2.xml"]).not.toContain("tablePart");
  });
});

test("keeps a sheet's custom properties, in any script, and can remove them", async () => {
  const customProperties = [
    { key: "yardstick.club", value: 'cla "2025-26" & £ 😀' },
    { key: "empty", value: "" },
  ];
  const { sheet, parts } = await kept({ customProperties });
  expect(sheet.customProperties).toEqual(customProperties);
  expect(parts["[Content_Types].xml"]).toContain("customProperty2.bin");
  const { after } = await changed("budget.xlsx", "Register", { customProperties });
  expect(after["xl/worksheets/sheet2.xml"]).toMatch(/<pageMargins[^>]*><customProperties>.*<tableParts/);
});

describe("custom XML parts", () => {
  test("reads one made by another program", async () => {
    const { data } = await openXlsx(fixture("budget.xlsx"));
    expect(data.customXml).toHaveLength(1);
    expect(data.customXml?.[0]).toMatchObject({
      id: "{12345678-1234-4321-9876-123456789ABC}",
      xml: expect.stringContaining("kept</other>"),
    });
  });

  test("others are added beside it, changed and removed with their properties", async () => {
    const document = await openXlsx(fixture("budget.xlsx"));
    const own = { id: "{00000001-0003-0000-0000-000000000000}", xml: '<notes xmlns="urn:notes">£</notes>' };
    const customXml = [...document.data.customXml!, own];
    const opened = await openXlsx(await document.save({ ...document.data, customXml }));
    expect(opened.data.customXml).toEqual(customXml);
    const settings = { "yardstick.seen": true };
    const changed = [{ ...own, xml: "<notes/>" }];
    const saved = await opened.save({ ...opened.data, settings, customXml: changed });
    expect((await openXlsx(saved)).data).toMatchObject({ settings, customXml: changed });
    expect(
      Object.keys(partsOf(saved))
        .filter((path) => path.startsWith("customXml/item"))
        .sort(),
    ).toHaveLength(3);
  });
});

test("reads, keeps and removes LibreOffice's custom XML, which belongs to the file and not to the workbook", async () => {
  const { data, save } = await openXlsx(fixture("libreoffice.xlsx"));
  expect(data.customXml).toEqual([expect.objectContaining({ xml: expect.stringContaining("kept</other>") })]);
  const without = partsOf(await save({ ...data, customXml: [] }));
  expect(Object.keys(without).filter((path) => path.startsWith("customXml"))).toEqual([]);
  expect(without["_rels/.rels"]).not.toContain("customXml");
});

describe("data validation", () => {
  const plain = {
    operator: "Between",
    formula2: "",
    inCellDropDown: true,
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
    prompt: { showPrompt: true, title: "", message: "" },
  } as const;
  const validations: readonly ValidationData[] = [
    { ...plain, ranges: "D2", type: "List", formula1: '"Yes,No"' },
    {
      ...plain,
      ranges: "A1 C3:F9",
      type: "WholeNumber",
      formula1: "0",
      formula2: "$B$1*2",
      ignoreBlanks: false,
      errorAlert: { showAlert: true, style: "Warning", title: "Places", message: 'No "£" & <9' },
      prompt: { showPrompt: true, title: "Places", message: "How many?" },
    },
    { ...plain, ranges: "B1", type: "Date", operator: "LessThanOrEqualTo", formula1: "46112", inCellDropDown: false },
    { ...plain, ranges: "B2", type: "Custom", formula1: "ISNUMBER(B2)" },
  ];

  test.each(files)("%s: is read", async (file) => {
    const { data } = await openXlsx(fixture(file));
    expect(data.sheets[0]?.validations).toEqual([validations[0]]);
  });

  test("every kind is kept", async () => {
    expect((await kept({ validations })).sheet.validations).toEqual(validations);
  });

  test.each(files)("%s: adding rules leaves the existing one as it is", async (file) => {
    const { before, after, sheet } = await changed(file, "Budget", { validations });
    const path = "xl/worksheets/sheet1.xml";
    expect(sheet.validations).toEqual(validations);
    const [written] = /<dataValidation .*?<\/dataValidation>/.exec(before[path]!)!;
    expect(after[path]).toContain(written);
    const rest = (xml = "") => xml.replace(/<dataValidations.*<\/dataValidations>/, "");
    expect(rest(after[path])).toBe(rest(before[path]));
  });
});

describe("protection", () => {
  test.each(files)("%s: is read and can be removed", async (file) => {
    const { data } = await openXlsx(fixture(file));
    expect(data.sheets[1]?.protection).toEqual({
      allowed: ["allowEditObjects", "allowEditScenarios"],
      selectionMode: "Normal",
      hasPassword: false,
    });
    const { after, sheet } = await changed(file, "Register", { protection: undefined });
    expect(sheet.protection).toBeUndefined();
    expect(after["xl/worksheets/sheet2.xml"]).not.toContain("sheetProtection");
  });

  test("keeps options and unlocked cells", async () => {
    const protection = {
      allowed: ["allowFormatColumns", "allowSort"],
      selectionMode: "Unlocked",
      hasPassword: false,
    } as const;
    const { sheet, parts } = await kept({ protection });
    expect(sheet.protection).toEqual(protection);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<sheetData/><sheetProtection sheet="1"');
    const document = await newXlsx();
    const format = { locked: false, horizontalAlignment: "Right" } as const;
    const unlocked = changeSheet(document.data, "Sheet1", (one) => withCell(one, { row: 1, column: 1, format }));
    const saved = await document.save(unlocked);
    expect(cellAt((await openXlsx(saved)).data, "Sheet1", 1, 1)?.format).toEqual(format);
    expect(partsOf(saved)["xl/styles.xml"]).toContain('<alignment horizontal="right"/><protection locked="0"/>');
  });

  test("keeps a file's password, and knows there is one", async () => {
    const document = await newXlsx();
    const parts = partsOf(await document.save(document.data));
    const sheet = parts["xl/worksheets/sheet1.xml"]!.replace(
      "<pageMargins",
      '<sheetProtection password="CC1A" sheet="1"/><pageMargins',
    );
    const bytes = zipSync(
      Object.fromEntries(
        Object.entries({ ...parts, "xl/worksheets/sheet1.xml": sheet }).map(([path, text]) => [path, strToU8(text)]),
      ),
    );
    const opened = await openXlsx(bytes);
    const { protection } = opened.data.sheets[0]!;
    expect(protection?.hasPassword).toBe(true);
    const saved = await opened.save(
      changeSheet(opened.data, "Sheet1", (one) => ({ ...one, protection: { ...protection!, allowed: ["allowSort"] } })),
    );
    expect(partsOf(saved)["xl/worksheets/sheet1.xml"]).toMatch(/<sheetProtection password="CC1A"[^>]* sort="0"/);
  });
});

test("links, the tab's colour and the page are kept", async () => {
  const set: SheetParts = {
    hyperlinks: [
      { ranges: "A1", address: "", documentReference: "'My sheet'!A1", screenTip: 'Go "there" & back' },
      { ranges: "B2:B9", address: "https://example.org/?a=1&b=2", documentReference: "part", screenTip: "" },
    ],
    tabColor: "#0F5C55",
    page: { orientation: "Landscape", fit: { wide: 1, tall: 0 } },
  };
  const { sheet, parts } = await kept(set);
  expect(sheet).toMatchObject(set);
  expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).toContain('TargetMode="External"');
  const { sheet: without } = await kept({});
  expect(without.hyperlinks ?? without.tabColor ?? without.page).toBeUndefined();
});
