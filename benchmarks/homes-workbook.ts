import type { ClubDefinition } from "../src/domain/clubs/club-definition";
import { findRegister } from "../src/domain/clubs/find-field";
import type { CellData, CellResult } from "../src/workbook-file/workbook-data";
import { newXlsx } from "../src/workbook-file/xlsx";
import type { HomeRow } from "./homes-rows";

const headerRow = 4;

/** The register as a member's open file: one sheet with a table of these rows. */
export async function homesWorkbook(club: ClubDefinition, rows: readonly HomeRow[]): Promise<Uint8Array> {
  const columns = findRegister(club, "homes")?.columns ?? [];
  const cell = (row: number, column: number, value: CellResult): CellData => ({
    row,
    column,
    value,
    formula: null,
    spill: null,
    numberFormat: "General",
    format: {},
  });
  const headers = columns.map(({ label }, column) => cell(headerRow, column, label));
  const body = rows.flatMap((row, at) =>
    columns.map(({ id }, column) => cell(headerRow + 1 + at, column, row[id] ?? null)),
  );
  const document = await newXlsx();
  const [sheet] = document.data.sheets;
  if (sheet === undefined) throw new Error("A new workbook has no sheet.");
  const last = String.fromCharCode(64 + columns.length);
  const table = {
    id: 1,
    name: "homes",
    reference: `A${headerRow + 1}:${last}${headerRow + 1 + rows.length}`,
    columns: columns.map(({ label }, at) => ({ id: at + 1, name: label })),
    style: "",
    showHeaders: true,
    showTotals: false,
    showBandedRows: false,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
  };
  return document.save({
    ...document.data,
    sheets: [{ ...sheet, name: "Homes", cells: [...headers, ...body], tables: [table] }],
  });
}
