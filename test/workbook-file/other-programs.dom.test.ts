import type { WorkbookData } from "../../src/workbook-file/workbook-data";
import { openXlsx } from "../../src/workbook-file/xlsx";
import { cellAt, changeSheet, partsOf, withCell, workbookWith, worksheet } from "./xlsx-files";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

async function saved(bytes: Uint8Array, change: (data: WorkbookData) => WorkbookData) {
  const document = await openXlsx(bytes);
  const written = await document.save(change(document.data));
  return { parts: partsOf(written), data: (await openXlsx(written)).data, before: document.data };
}

/** Every element of the main namespace, by a reader that knows namespaces. */
function elementsOf(xml: string): string[] {
  const root = new DOMParser().parseFromString(xml, "application/xml");
  expect(root.querySelector("parsererror")).toBeNull();
  return [...root.getElementsByTagNameNS(main, "*")].map(({ localName }) => localName);
}

describe("a workbook whose elements all have a prefix", () => {
  const prefixed = (xml: string) =>
    xml
      .replace(/<(\/?)(?=[a-z])/gi, "<$1x:")
      .replace("xmlns=", "xmlns:x=")
      .replace(/^/, '<?xml version="1.0" encoding="utf-8"?>');
  const parts = partsOf(workbookWith({}));
  const bytes = workbookWith({
    "xl/worksheets/sheet1.xml": prefixed(
      worksheet(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>kept</t></is></c></row>',
        '<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>',
      ),
    ),
    ...Object.fromEntries(
      ["xl/workbook.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml"].map((path) => [
        path,
        prefixed((parts[path] ?? "").replace(/^<\?.*?\?>\s*/, "")),
      ]),
    ),
  });

  test("stays the same byte for byte if nothing changed", async () => {
    expect((await saved(bytes, (data) => data)).parts).toEqual(partsOf(bytes));
  });

  test("keeps every cell, old and new, in the right namespace", async () => {
    const { parts: after, data } = await saved(bytes, (before) => {
      const changed = changeSheet(before, "Sheet1", (sheet) => ({
        ...withCell(sheet, { row: 1, column: 0, value: 2, numberFormat: "0.00%", format: { bold: true } }),
        merges: ["A3:B3", "A5:B5"],
      }));
      return {
        ...changed,
        sheets: [...changed.sheets, { ...changed.sheets[0]!, name: "Second", cells: [] }],
        names: [{ name: "Peers", refersTo: "=Sheet1!$A$1", comment: "", scope: null, visible: true }],
      };
    });
    const count = (path: string, name: string) =>
      elementsOf(after[path] ?? "").filter((element) => element === name).length;
    expect(count("xl/worksheets/sheet1.xml", "c")).toBe(3);
    expect(count("xl/worksheets/sheet1.xml", "mergeCell")).toBe(2);
    expect(count("xl/workbook.xml", "sheet")).toBe(2);
    expect(count("xl/workbook.xml", "definedName")).toBe(1);
    expect(count("xl/styles.xml", "numFmt")).toBe(0);
    expect(cellAt(data, "Sheet1", 0, 1)?.value).toBe("kept");
    expect(cellAt(data, "Sheet1", 1, 0)).toMatchObject({ value: 2, numberFormat: "0.00%", format: { bold: true } });
  });
});

describe("a chart sheet among worksheets", () => {
  const workbook = `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Chart1" sheetId="9" r:id="rId8"/><sheet name="Sheet1" sheetId="1" r:id="rId1"/><sheet name="Macros" sheetId="3" state="hidden" r:id="rId9"/><sheet name="Other" sheetId="4" r:id="rId7"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="3" hidden="1">Other!$A$1:$B$9</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">Sheet1!$A$1:$B$5</definedName><definedName name="local" localSheetId="1">Sheet1!$A$1</definedName><definedName name="local" localSheetId="3" function="1" description="kept">Other!$A$1</definedName><definedName name="ofChart" localSheetId="0">1</definedName></definedNames></workbook>`;
  const sheetType = (name: string) => `${office}/${name}`;
  const bytes = workbookWith({
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${sheetType("worksheet")}" Target="worksheets/sheet1.xml"/><Relationship Id="rId7" Type="${sheetType("worksheet")}" Target="worksheets/sheet2.xml"/><Relationship Id="rId8" Type="${sheetType("chartsheet")}" Target="chartsheets/sheet1.xml"/><Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="macrosheets/sheet1.xml"/><Relationship Id="rId2" Type="${sheetType("styles")}" Target="styles.xml"/></Relationships>`,
    "xl/worksheets/sheet2.xml": worksheet(""),
    "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${main}"/>`,
    "xl/macrosheets/sheet1.xml": `<macrosheet xmlns="${main}"/>`,
  });
  const tabs = (xml = "") => [...xml.matchAll(/<sheet [^>]*\bname="(\w+)"/g)].map(([, name]) => name);
  const places = (xml = "") =>
    [...xml.matchAll(/<definedName ([^>]*)>([^<]*)/g)].map(([, attributes = "", text]) => [
      /name="([\w.]+)"/.exec(attributes)?.[1],
      tabs(xml)[Number(/localSheetId="(\d+)"/.exec(attributes)?.[1])],
      text,
    ]);
  const belong = [
    ["_xlnm._FilterDatabase", "Other", "Other!$A$1:$B$9"],
    ["_xlnm.Print_Area", "Sheet1", "Sheet1!$A$1:$B$5"],
    ["local", "Sheet1", "Sheet1!$A$1"],
    ["local", "Other", "Other!$A$1"],
    ["ofChart", "Chart1", "1"],
  ];
  const active = (xml = "") => tabs(xml)[Number(/activeTab="(\d+)"/.exec(xml)?.[1])];

  test("its worksheets are read with their names", async () => {
    const { data } = await openXlsx(bytes);
    expect(data.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Other"]);
    expect(data.activeSheet).toBe("Sheet1");
    expect(data.names.map(({ scope, refersTo }) => [scope, refersTo])).toEqual([
      ["Sheet1", "=Sheet1!$A$1"],
      ["Other", "=Other!$A$1"],
    ]);
    expect(data.sheets[0]?.printRanges?.area).toBe("A1:B5");
  });

  test("the file is the same if nothing changed", async () => {
    expect((await saved(bytes, (data) => data)).parts).toEqual(partsOf(bytes));
  });

  test("it stays when a sheet is added, and names belong to the same sheets", async () => {
    const { parts } = await saved(bytes, (data) => ({
      ...data,
      sheets: [...data.sheets, { ...data.sheets[0]!, name: "New", printRanges: undefined }],
    }));
    const xml = parts["xl/workbook.xml"];
    expect(tabs(xml)).toEqual(["Chart1", "Sheet1", "Macros", "Other", "New"]);
    expect(places(xml)).toEqual(belong);
    expect(active(xml)).toBe("Sheet1");
    expect(xml).toContain('name="New" sheetId="10"');
    expect(xml).toContain('function="1" description="kept"');
  });

  test("it stays when sheets are moved", async () => {
    const { parts } = await saved(bytes, (data) => ({ ...data, sheets: [...data.sheets].reverse() }));
    const xml = parts["xl/workbook.xml"];
    expect(tabs(xml)).toEqual(["Chart1", "Other", "Sheet1", "Macros"]);
    expect(places(xml)).toEqual(belong);
    expect(active(xml)).toBe("Sheet1");
  });

  test("it stays when the sheet before it is removed with its names", async () => {
    const { parts } = await saved(bytes, (data) => ({
      ...data,
      activeSheet: "Other",
      sheets: data.sheets.slice(1),
      names: data.names.slice(1),
    }));
    const xml = parts["xl/workbook.xml"];
    expect(tabs(xml)).toEqual(["Chart1", "Macros", "Other"]);
    expect(places(xml)).toEqual(belong.filter(([, sheet]) => sheet !== "Sheet1"));
    expect(active(xml)).toBe("Other");
  });

  test("names in a different order count as unchanged; a renamed sheet keeps its names", async () => {
    const { parts } = await saved(bytes, (data) => ({
      ...data,
      names: [...data.names].reverse().map((name) => (name.scope === "Other" ? { ...name, scope: "Else" } : name)),
      sheets: data.sheets.map((sheet) => (sheet.name === "Other" ? { ...sheet, name: "Else" } : sheet)),
    }));
    const xml = parts["xl/workbook.xml"];
    expect(tabs(xml)).toEqual(["Chart1", "Sheet1", "Macros", "Else"]);
    expect(places(xml)).toEqual(belong.map(([name, sheet, text]) => [name, sheet === "Other" ? "Else" : sheet, text]));
  });
});

describe("a workbook without styles", () => {
  const contentTypes = partsOf(workbookWith({}))["[Content_Types].xml"]?.replace(
    /<Override PartName="\/xl\/styles.xml"[^>]*>/,
    "",
  );
  const bytes = workbookWith({
    "xl/styles.xml": null,
    "[Content_Types].xml": contentTypes ?? "",
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
  });

  test("still has none if nothing or only a value changed", async () => {
    expect((await saved(bytes, (data) => data)).parts).toEqual(partsOf(bytes));
    const { parts } = await saved(bytes, (data) =>
      changeSheet(data, "Sheet1", (sheet) => withCell(sheet, { row: 1, column: 0, value: 2 })),
    );
    expect(Object.keys(parts).sort()).toEqual(Object.keys(partsOf(bytes)).sort());
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="A2"><v>2</v></c>');
  });

  test("keeps a cell's bold font and number format", async () => {
    const { parts, data } = await saved(bytes, (before) =>
      changeSheet(before, "Sheet1", (sheet) =>
        withCell(sheet, { row: 0, column: 0, value: 1, numberFormat: "0.00%", format: { bold: true } }),
      ),
    );
    expect(cellAt(data, "Sheet1", 0, 0)).toMatchObject({ value: 1, numberFormat: "0.00%", format: { bold: true } });
    expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/styles.xml"');
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain(`Type="${office}/styles"`);
  });

  test.each([
    "<styleSheet/>",
    "<styleSheet><dxfs count='0'/><tableStyles/></styleSheet>",
    "<styleSheet><fonts/><cellXfs/></styleSheet>",
  ])("%s gains the lists that it lacks, in their order", async (styles) => {
    const few = workbookWith({ "xl/styles.xml": styles.replace("<styleSheet", `<styleSheet xmlns="${main}"`) });
    const look = {
      bold: true,
      fill: "#FF0000",
      borders: { EdgeTop: { style: "Continuous", weight: "Thin", color: "#000000" } },
    } as const;
    expect((await saved(few, (data) => data)).parts).toEqual(partsOf(few));
    const { parts, data } = await saved(few, (before) =>
      changeSheet(before, "Sheet1", (sheet) =>
        withCell(sheet, { row: 0, column: 0, value: 1, numberFormat: "0.0000%", format: look }),
      ),
    );
    expect(cellAt(data, "Sheet1", 0, 0)).toMatchObject({ numberFormat: "0.0000%", format: look });
    const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs", "tableStyles"];
    const lists = elementsOf(parts["xl/styles.xml"] ?? "").filter((name) => order.includes(name));
    expect(lists).toEqual(order.filter((name) => lists.includes(name)));
    expect(lists.length).toBeGreaterThanOrEqual(6);
  });
});

test("new elements go where the order requires, beside newer Excels' form controls", async () => {
  const controls =
    '<legacyDrawing r:id="rId1"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls><control shapeId="1" r:id="rId2"/></controls></mc:Choice></mc:AlternateContent><extLst><ext uri="{1}"/></extLst>';
  const bytes = workbookWith({ "xl/worksheets/sheet1.xml": worksheet("", controls) });
  const table = {
    id: 1,
    name: "T",
    reference: "A1:A2",
    columns: [{ id: 1, name: "a" }],
    style: "",
    showHeaders: true,
    showTotals: false,
    showBandedRows: false,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: false,
  };
  const { parts } = await saved(bytes, (data) =>
    changeSheet(data, "Sheet1", (sheet) => ({ ...sheet, tables: [table], merges: ["B1:B2"] })),
  );
  const names = [...(parts["xl/worksheets/sheet1.xml"] ?? "").matchAll(/<(\w+:?\w+)/g)].map(([, name]) => name);
  const order = ["sheetData", "mergeCells", "legacyDrawing", "mc:AlternateContent", "tableParts", "extLst"];
  expect(names.filter((name = "") => order.includes(name))).toEqual(order);
});

describe("the order of calculation", () => {
  const relation = `<Relationship Id="rId9" Type="${office}/calcChain" Target="calcChain.xml"/></Relationships>`;
  const bytes = workbookWith({
    "xl/worksheets/sheet1.xml": worksheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'),
    "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="A1" i="1"/></calcChain>`,
    "xl/_rels/workbook.xml.rels": (partsOf(workbookWith({}))["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      relation,
    ),
  });

  test("stays if the same cells have formulas", async () => {
    const { parts } = await saved(bytes, (data) =>
      changeSheet(data, "Sheet1", (sheet) => withCell(sheet, { row: 4, column: 0, value: 2 })),
    );
    expect(parts["xl/calcChain.xml"]).toBeDefined();
  });

  test("is removed if other cells have formulas, because it would list cells without one", async () => {
    const { parts } = await saved(bytes, (data) =>
      changeSheet(data, "Sheet1", (sheet) => withCell(sheet, { row: 0, column: 0, value: 2 })),
    );
    expect(parts["xl/calcChain.xml"]).toBeUndefined();
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });
});
