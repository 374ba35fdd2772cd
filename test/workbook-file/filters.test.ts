import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FilterColumn, SheetParts, TableData } from "../../src/workbook-file/sheet-parts";
import { newXlsx, openXlsx } from "../../src/workbook-file/xlsx";
import { convert, ifLibreOffice } from "../support/libre-office";
import { changeSheet, kept, partsOf, workbookWith, worksheet } from "./xlsx-files";

jest.setTimeout(120_000);

const filtered: readonly FilterColumn[] = [
  { column: 0, criteria: { kind: "Values", values: ["Leeds", 'A "quoted" & more', ""] } },
  { column: 1, criteria: { kind: "Custom", criterion1: ">=5", criterion2: "<9", operator: "And" } },
  { column: 2, criteria: { kind: "Custom", criterion1: "<>", operator: "And" } },
  { column: 3, criteria: { kind: "Custom", criterion1: "=", operator: "And" } },
  { column: 4, criteria: { kind: "BottomPercent", count: 20 } },
  { column: 5, criteria: { kind: "TopItems", count: 3 } },
  { column: 6, criteria: { kind: "Custom", criterion1: "=A*", criterion2: "<>B", operator: "Or" } },
];

const table: TableData = {
  id: 1,
  name: "Homes",
  reference: "B2:H4",
  columns: Array.from({ length: 7 }, (_, at) => ({ id: at + 1, name: `Column ${at + 1}` })),
  style: "TableStyleMedium2",
  showHeaders: true,
  showTotals: false,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showFilterButton: true,
  filtered,
};

test("a sheet's filter, with all that it can ask, and hidden rows are kept", async () => {
  const parts: SheetParts = { filter: { reference: "A1:G9", filtered }, hiddenRows: [2, 3, 40] };
  const { sheet, parts: files } = await kept(parts);
  expect(sheet).toMatchObject(parts);
  expect(files["xl/workbook.xml"]).toContain(
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Sheet1'!$A$1:$G$9</definedName>`,
  );
});

test("what a table is filtered by is kept", async () => {
  expect((await kept({ tables: [table] })).sheet.tables).toEqual([table]);
});

const withFilter = worksheet(
  '<row r="1"/><row r="2" ht="30" customHeight="1" hidden="1"/>',
  '<autoFilter ref="A1:C9"><filterColumn colId="0" hiddenButton="1"/><filterColumn colId="1"><dynamicFilter type="aboveAverage" val="5"/></filterColumn><filterColumn colId="2"><filters><filter val="x"/></filters></filterColumn><sortState ref="A2:C9"/></autoFilter>',
);

test("what we do not model of a filter stays in the file, and a hidden row keeps its height", async () => {
  const document = await openXlsx(workbookWith({ "xl/worksheets/sheet1.xml": withFilter }));
  const { filter, hiddenRows } = document.data.sheets[0]!;
  expect(hiddenRows).toEqual([1]);
  expect(filter?.filtered.map(({ column, criteria }) => [column, criteria.kind])).toEqual([
    [1, "Other"],
    [2, "Values"],
  ]);
  const cleared = changeSheet(document.data, "Sheet1", (sheet) => ({
    ...sheet,
    filter: { reference: "A1:C12", filtered: filter!.filtered.slice(0, 1) },
    hiddenRows: [],
  }));
  const xml = partsOf(await document.save(cleared))["xl/worksheets/sheet1.xml"];
  expect(xml).toContain(
    '<autoFilter ref="A1:C12"><filterColumn colId="0" hiddenButton="1"/><filterColumn colId="1"><dynamicFilter type="aboveAverage" val="5"/></filterColumn><sortState ref="A2:C9"/></autoFilter>',
  );
  expect(xml).toContain('<row r="2" ht="30" customHeight="1"></row>');
});

const folder = mkdtempSync(join(tmpdir(), "yardstick-filters-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

ifLibreOffice("filters as LibreOffice opens them")(
  "LibreOffice opens and saves the filter and its hidden rows",
  async () => {
    const document = await newXlsx();
    const plain = { formula: null, spill: null, numberFormat: "General", format: {} };
    const cells = ["Home", "Ash", "Elm", "Oak"].map((value, row) => ({ ...plain, row, column: 0, value }));
    const filter = {
      reference: "A1:A4",
      filtered: [{ column: 0, criteria: { kind: "Values" as const, values: ["Ash", "Oak"] } }],
    };
    const data = changeSheet(document.data, "Sheet1", (sheet) => ({ ...sheet, cells, filter, hiddenRows: [2] }));
    writeFileSync(join(folder, "filter.xlsx"), await document.save(data));
    await convert([join(folder, "filter.xlsx")], "xlsx", join(folder, "again"));
    const { sheets } = (await openXlsx(new Uint8Array(readFileSync(join(folder, "again", "filter.xlsx"))))).data;
    expect(sheets[0]).toMatchObject({ filter, hiddenRows: [2] });
  },
);
