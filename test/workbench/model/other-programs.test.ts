import { createUniverCalculation } from "../../../src/workbench/calculation/univer-calculation";
import { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import { openXlsx } from "../../../src/workbook-file/xlsx";
import { partsOf, workbookWith, worksheet } from "../../workbook-file/xlsx-files";

const path = "xl/worksheets/sheet1.xml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** As other programs leave it: values hold until something changes. */
const settled = (partsOf(workbookWith({}))["xl/workbook.xml"] ?? "").replace(' fullCalcOnLoad="1"', "");

/** Opens a workbook whose sheet has these rows, does something with it as a person does, and saves it. */
async function after(
  rows: string,
  change: (model: WorkbookModel, sheet: string) => void = () => undefined,
  behind = "",
  workbook = settled,
) {
  const bytes = workbookWith({ [path]: worksheet(rows, behind), "xl/workbook.xml": workbook });
  const document = await openXlsx(bytes);
  const model = new WorkbookModel(createUniverCalculation({ names: [], run: async () => [] }));
  model.load(document.data);
  await model.recalculation.settled();
  const [sheet] = model.sheets;
  change(model, sheet!.id);
  await model.recalculation.settled();
  const parts = partsOf(await document.save(model.toData()));
  const xml = parts[path] ?? "";
  return {
    before: partsOf(bytes),
    parts,
    xml,
    cell: (place: string) => new RegExp(`<c r="${place}"(?:[^>]*/>|[^>]*>.*?</c>)`).exec(xml)?.[0] ?? "",
    value: (row: number, column: number) => model.cell(sheet!.id, row, column).value,
  };
}

const type =
  (text: string, row = 20, column = 20) =>
  (model: WorkbookModel, sheet: string) =>
    model.setInput(sheet, row, column, text);
const insertRow = (model: WorkbookModel, sheet: string) => model.insertRows(sheet, 0, 1);

describe("formulas that cannot be calculated here", () => {
  const formulas = [
    ["SUM(T1[Q1])", "SUM(T1[Q1])"],
    ["T1[[#This Row],[Q1]]*2", "T1[[#This Row],[Q1]]*2"],
    ["MyUdf(A1)", "MyUdf(A2)"],
    ["IFERROR(MyUdf(A1),0)", "IFERROR(MyUdf(A2),0)"],
    ["'[1]Sheet 1'!A1+1", "'[1]Sheet 1'!A1+1"],
    ["_xlfn.FORECAST.ETS(4,A1:A3,{1;2;3})", "_xlfn.FORECAST.ETS(4,A2:A4,{1;2;3})"],
    ["_xlfn.NOT.YET.INVENTED(A1)", "_xlfn.NOT.YET.INVENTED(A2)"],
    ["_xldudf_CX_GET(A1)", "_xldudf_CX_GET(A2)"],
    ["Unknown*2", "Unknown*2"],
    ["SUM((A1:A2,A3))", "SUM((A2:A3,A4))"],
  ] as const;
  const escaped = (text: string) => text.replaceAll("&", "&amp;");
  const rows = (formula: string) =>
    `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>${escaped(formula)}</f><v>42</v></c><c r="C1"><f>B1+A1</f><v>43</v></c></row>`;

  test.each(formulas)("%s keeps text and value where nothing changed", async (formula) => {
    const { parts, before } = await after(rows(formula));
    expect(parts).toEqual(before);
  });

  test.each(formulas)(
    "%s keeps its value when what it reads changes, and others calculate with it",
    async (formula) => {
      const { cell, value } = await after(rows(formula), type("8", 0, 0));
      expect(cell("B1")).toBe(`<c r="B1"><f>${escaped(formula)}</f><v>42</v></c>`);
      expect(value(0, 2)).toBe(50);
    },
  );

  test.each(formulas)("%s keeps value and prefix when a row comes in above, and is then %s", async (formula, moved) => {
    const { cell } = await after(rows(formula), insertRow);
    expect(cell("B2")).toBe(`<c r="B2"><f>${escaped(moved)}</f><v>42</v></c>`);
    expect(cell("C2")).toBe('<c r="C2"><f>B2+A2</f><v>43</v></c>');
  });

  test("an error of a newer kind stays an error of that kind", async () => {
    const error =
      '<row r="1"><c r="A1" t="e"><v>#FIELD!</v></c><c r="B1" t="e"><f>A1.Price</f><v>#CONNECT!</v></c></row>';
    const { cell } = await after(error, insertRow);
    expect(cell("A2")).toBe('<c r="A2" t="e"><v>#FIELD!</v></c>');
    expect(cell("B2")).toContain("<v>#CONNECT!</v>");
  });
});

test("a value that the file has stands until something it depends on changes", async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>7</v></c><c r="C1"><f>B1+D1</f><v>8</v></c></row>';
  expect((await after(rows, type("x"))).cell("B1")).toContain("<v>7</v>");
  expect((await after(rows, type("1", 0, 3))).value(0, 2)).toBe(8);
  const { value } = await after(rows, type("5", 0, 0));
  expect([value(0, 1), value(0, 2)]).toEqual([10, 10]);
});

test("volatile formulas, and those without a value, are calculated at once", async () => {
  const rows =
    '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>A1*2+0*NOW()</f><v>9</v></c><c r="C1"><f>B1+1</f><v>10</v></c></row>';
  const { value } = await after(rows);
  expect([value(0, 0), value(0, 1), value(0, 2)]).toEqual([2, 4, 5]);
});

describe("a workbook that nobody changed is saved as it was", () => {
  const named = settled.replace(
    "</sheets>",
    '</sheets><definedNames><definedName name="Column">Table1[Q1]</definedName><definedName name="Rate">Sheet1!$A$1</definedName></definedNames>',
  );
  test.each([
    ["blank cells without a look", '<row r="1"><c r="A1" t="n"/><c r="B1"><v>1</v></c><c r="C1" t="s"/></row>'],
    ["an array in one cell", '<row r="1"><c r="B1" cm="1"><f t="array" ref="B1">SUM({1,2}*2)</f><v>6</v></c></row>'],
    ["its range written twice", '<row r="1"><c r="B1"><f t="array" ref="B1:B1">SUM({1,2}*2)</f><v>6</v></c></row>'],
    ["a text that looks like an error", '<row r="1"><c r="B1" t="str"><f>0/0</f><v>#DIV/0!</v></c></row>'],
    ["CELL of a file", '<row r="1"><c r="B1" t="str"><f>CELL("filename")</f><v>[a.xlsx]S</v></c></row>'],
    ["CELL of a width", '<row r="1"><c r="B1"><f>CELL("width",A:A )</f><v>11</v></c></row>'],
    [
      "INDIRECT of a name",
      '<row r="1"><c r="A1"><v>80</v></c><c r="B1"><f>INDIRECT("Rate")</f><v>80</v></c><c r="C1"><f>B1+1</f><v>81</v></c></row>',
    ],
    ["a picture", '<row r="1"><c r="B1" t="str"><f>_xlfn.IMAGE("x")&amp;NOW()</f><v>x1</v></c></row>'],
    ["OFFSET by text", '<row r="1"><c r="B1"><f>OFFSET(D1,"2.1","1.9")</f><v>3.5</v></c></row>'],
    [
      "a name that stands for a column of a table",
      '<row r="1"><c r="B1"><f t="array" ref="B1">SUM(Column)</f><v>9</v></c></row>',
    ],
    [
      "a plain formula of a function that may fill several cells",
      '<row r="1"><c r="B1"><f>_xlfn.SEQUENCE(1,2)</f><v>1</v></c></row>',
    ],
    [
      "a formula without a value that cannot be calculated here",
      '<row r="1"><c r="B1"><f>SUBTOTAL(109,T1[Q1])</f></c></row>',
    ],
  ])("%s", async (_, rows) => {
    const { xml, before } = await after(rows, () => undefined, "", named);
    const cells = (text: string | undefined) => text?.match(/<c .*<\/c>/)?.[0];
    expect(cells(xml)).toBe(cells(before[path]));
  });

  test("opens even if the active sheet's number does not exist", async () => {
    const shown = settled.replace("<sheets>", '<bookViews><workbookView activeTab="-1"/></bookViews><sheets>');
    const { parts, before } = await after('<row r="1"><c r="A1"><v>1</v></c></row>', () => undefined, "", shown);
    expect(parts).toEqual(before);
  });
});

test("a plain formula stays plain, in its own cell, after a full recalculation", async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>_xlfn.SEQUENCE(1,2)+A1</f><v>9</v></c></row>';
  const { cell } = await after(rows, type("5", 0, 0));
  expect(cell("B1")).toBe('<c r="B1"><f>_xlfn.SEQUENCE(1,2)+A1</f><v>6</v></c>');
  expect(cell("C1")).toBe("");
});

test("an array that always changes keeps the mark that its file has for such", async () => {
  const rows = '<row r="1"><c r="B1" cm="3"><f t="array" ref="B1">SUM({1,2}*2)+0*NOW()</f><v>9</v></c></row>';
  expect((await after(rows)).cell("B1")).toBe(
    '<c r="B1" cm="3"><f t="array" ref="B1">SUM({1,2}*2)+0*NOW()</f><v>6</v></c>',
  );
});

test("a recalculated number that differs only in its last bits stays as it was", async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*0.3+0*NOW()</f><v>0.30000000000000004</v></c></row>';
  expect((await after(rows)).value(0, 1)).toBe(0.30000000000000004);
  expect((await after(rows, type("2", 0, 0))).value(0, 1)).toBe(0.6);
});

describe("arrays entered with Ctrl+Shift+Enter", () => {
  const rows =
    '<row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="C2"><f t="array" ref="C2">MAX(LEN(A2:A4))</f><v>3</v></c><c r="D2"><f t="array" ref="D2:D4">LEN(A2:A4)</f><v>1</v></c><c r="E2"><f>SUM(D2:D4)</f><v>6</v></c></row>' +
    '<row r="3"><c r="A3" t="inlineStr"><is><t>bbb</t></is></c><c r="D3"><v>3</v></c></row>' +
    '<row r="4"><c r="A4" t="inlineStr"><is><t>cc</t></is></c><c r="D4"><v>2</v></c></row>';

  test("stay as they are where nothing changed", async () => {
    const { parts, before } = await after(rows);
    expect(parts).toEqual(before);
  });

  test("stay arrays of their range, with their values, when a row comes in above", async () => {
    const { cell } = await after(rows, insertRow);
    expect(cell("C3")).toBe('<c r="C3"><f t="array" ref="C3">MAX(LEN(A3:A5))</f><v>3</v></c>');
    expect(cell("D3")).toBe('<c r="D3"><f t="array" ref="D3:D5">LEN(A3:A5)</f><v>1</v></c>');
    expect([cell("D4"), cell("D5")]).toEqual(['<c r="D4"><v>3</v></c>', '<c r="D5"><v>2</v></c>']);
    expect(cell("E3")).toContain("<v>6</v>");
  });

  test("calculate when what they read changes, in just their cells", async () => {
    const { cell, value } = await after(rows, type("longer", 2, 0));
    expect(cell("D2")).toContain('<f t="array" ref="D2:D4">');
    expect([value(1, 2), value(1, 3), value(2, 3), value(3, 3), value(1, 4)]).toEqual([6, 1, 6, 2, 9]);
  });

  test("of a function that is not known keep all their values", async () => {
    const { cell } = await after(rows.replaceAll("LEN(", "MyUdf("), insertRow);
    expect(cell("D3")).toBe('<c r="D3"><f t="array" ref="D3:D5">MyUdf(A3:A5)</f><v>1</v></c>');
    expect([cell("D4"), cell("D5")]).toEqual(['<c r="D4"><v>3</v></c>', '<c r="D5"><v>2</v></c>']);
    expect(cell("E3")).toContain("<v>6</v>");
  });
});

test("a data table keeps its values, and moves with its cells", async () => {
  const rows =
    '<row r="1"><c r="A1"><v>0.05</v></c></row><row r="3"><c r="B3"><f>A1*10</f><v>0.5</v></c></row>' +
    '<row r="4"><c r="A4"><v>1</v></c><c r="B4"><f t="dataTable" ref="B4:B5" dt2D="0" dtr="0" r1="A1"/><v>10</v></c></row><row r="5"><c r="B5"><v>20</v></c><c r="C5"><f>B4+B5</f><v>30</v></c></row>';
  expect((await after(rows, type("x"))).cell("B4")).toContain(
    '<f t="dataTable" ref="B4:B5" dt2D="0" dtr="0" r1="A1"/>',
  );
  const { cell } = await after(rows, insertRow);
  expect(cell("B5")).toContain('ref="B5:B6"');
  expect(cell("B5")).toContain('r1="A2"/><v>10</v></c>');
  expect(cell("C6")).toContain("<v>30</v>");
});

test("shared formulas of whole columns and rows give what they gave", async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>10</v></c><c r="B2"><v>20</v></c></row>' +
    '<row r="4"><c r="G4"><f t="shared" ref="G4:H4" si="0">SUM(A:A)</f><v>11</v></c><c r="H4"><f t="shared" si="0"/><v>22</v></c></row>';
  const { value } = await after(rows, (model, sheet) => model.setInput(sheet, 1, 1, "30"));
  expect([value(3, 6), value(3, 7)]).toEqual([11, 32]);
});

test("the @ sign calculates, and is saved as it was", async () => {
  const rows = '<row r="1"><c r="A1"><v>5</v></c><c r="D1"><f>_xlfn.SINGLE(A1)*2</f><v>10</v></c></row>';
  const { cell } = await after(rows, insertRow);
  expect(cell("D2")).toBe('<c r="D2"><f>_xlfn.SINGLE(A2)*2</f><v>10</v></c>');
  expect((await after(rows, type("6", 0, 0))).value(0, 3)).toBe(12);
});

describe("parts that we don't model move with their row", () => {
  const runs = '<is><r><t xml:space="preserve">plain </t></r><r><rPr><b/></rPr><t>bold</t></r></is>';
  const phonetic = '<is><t>漢字</t><rPh sb="0" eb="2"><t>カンジ</t></rPh></is>';
  const rows = `<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1" outlineLevel="1"><c r="A2" t="inlineStr">${runs}</c><c r="B2" t="inlineStr">${phonetic}</c></row>`;

  test("runs of text, phonetics, hidden rows and filters, when a row comes in above", async () => {
    const { xml } = await after(rows, insertRow, '<autoFilter ref="A1:B9"/>');
    expect(xml).toContain(`<row r="3" hidden="1" outlineLevel="1"><c r="A3" t="inlineStr">${runs}</c>`);
    expect(xml).toContain(`<c r="B3" t="inlineStr">${phonetic}</c>`);
    expect(xml).toContain('<autoFilter ref="A2:B10"/>');
  });

  test("not that of a row that was deleted", async () => {
    const { xml } = await after(rows, (model, sheet) => {
      model.deleteRows(sheet, 1, 1);
      model.insertRows(sheet, 1, 1);
    });
    expect(xml).not.toContain("bold");
    expect(xml).not.toContain("hidden");
  });
});

test("a chart sheet and its names stay when a sheet is added in the workbench", async () => {
  const sheets =
    '<sheets><sheet name="Chart1" sheetId="5" r:id="rId8"/><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="local" localSheetId="1">Sheet1!$A$1</definedName></definedNames>';
  const bytes = workbookWith({
    "xl/workbook.xml": settled.replace(/<sheets>.*<\/sheets>/, sheets),
    "xl/_rels/workbook.xml.rels": (partsOf(workbookWith({}))["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      `<Relationship Id="rId8" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/chartsheets/sheet1.xml": "<chartsheet/>",
  });
  const document = await openXlsx(bytes);
  const model = new WorkbookModel(createUniverCalculation({ names: [], run: async () => [] }));
  model.load(document.data);
  model.addSheet("New");
  const xml = partsOf(await document.save(model.toData()))["xl/workbook.xml"] ?? "";
  expect([...xml.matchAll(/<sheet [^>]*?name="(\w+)"/g)].map(([, name]) => name)).toEqual(["Chart1", "Sheet1", "New"]);
  expect(xml).toContain('<definedName name="local" localSheetId="1">Sheet1!$A$1</definedName>');
});
