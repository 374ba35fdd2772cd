import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { SheetParts } from "../../src/workbook-file/sheet-parts";
import type { CellData, SheetData, WorkbookData } from "../../src/workbook-file/workbook-data";
import { newPackage } from "../../src/workbook-file/new-package";
import { newXlsx, openXlsx } from "../../src/workbook-file/xlsx";

/** The bytes of a file in test/fixtures/xlsx. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`${__dirname}/../fixtures/xlsx/${name}`));
}

/** The parts of a file as texts, by path. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

export function cellAt(data: WorkbookData, sheet: string, row: number, column: number): CellData | undefined {
  return data.sheets
    .find(({ name }) => name === sheet)
    ?.cells.find((cell) => cell.row === row && cell.column === column);
}

/** The data with one sheet changed. */
export function changeSheet(data: WorkbookData, name: string, change: (sheet: SheetData) => SheetData): WorkbookData {
  return { ...data, sheets: data.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

/** The sheet with a cell put in, in the place of the one that is there. */
export function withCell(sheet: SheetData, cell: Partial<CellData> & Pick<CellData, "row" | "column">): SheetData {
  const plain = { value: null, formula: null, spill: null, numberFormat: "General", format: {} };
  const others = sheet.cells.filter(({ row, column }) => row !== cell.row || column !== cell.column);
  return { ...sheet, cells: [...others, { ...plain, ...cell }] };
}

/** Saves a new workbook whose sheet has these parts, and opens it again. */
export async function kept(parts: SheetParts) {
  const document = await newXlsx();
  const bytes = await document.save(changeSheet(document.data, "Sheet1", (sheet) => ({ ...sheet, ...parts })));
  const opened = await openXlsx(bytes);
  // Saved again without a change, nothing differs.
  expect(partsOf(await opened.save(opened.data))).toEqual(partsOf(bytes));
  return { parts: partsOf(bytes), sheet: opened.data.sheets[0]! };
}

/** Changes a sheet of a fixture; answers the texts of the parts before and after, and the sheet read again. */
export async function changed(file: string, name: string, change: SheetParts) {
  const document = await openXlsx(fixture(file));
  const saved = await document.save(changeSheet(document.data, name, (sheet) => ({ ...sheet, ...change })));
  const { data } = await openXlsx(saved);
  return {
    before: partsOf(fixture(file)),
    after: partsOf(saved),
    sheet: data.sheets.find((one) => one.name === name)!,
  };
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The worksheet's XML with these rows (the text between its sheetData tags), and what stands behind them. */
export function worksheet(rows: string, behind = ""): string {
  const namespaces = `${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
  return `<worksheet ${namespaces}><sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

/** The bytes of a new workbook of one sheet with these parts in the place of its own; null takes one away. */
export function workbookWith(parts: Readonly<Record<string, string | null>>): Uint8Array {
  const file = newPackage();
  for (const [path, text] of Object.entries(parts)) {
    if (text === null) file.remove(path);
    else file.write(path, text);
  }
  return file.toBytes();
}
