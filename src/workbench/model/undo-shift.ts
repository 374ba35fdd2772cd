import type { StructureChange } from "../../workbook-file/shift-area";
import type { CellAddress } from "../calculation";
import { cellKey } from "../calculation/cell-key";
import { wholeSheet } from "./area";
import type { Sheet } from "./sheet";
import type { Shift } from "./shift-workbook";
import type { UndoHistory } from "./undo-history";

/** What moves rows or columns back. */
export const opposite: Readonly<Record<StructureChange, StructureChange>> = {
  RowInserted: "RowDeleted",
  RowDeleted: "RowInserted",
  ColumnInserted: "ColumnDeleted",
  ColumnDeleted: "ColumnInserted",
};

/** Notes the cells that are about to be deleted with their rows or columns. */
export function noteDeleted(sheet: Sheet, { change, at, count }: Shift, history: UndoHistory): void {
  const last = at + count - 1;
  const deleted = { RowDeleted: { top: at, bottom: last }, ColumnDeleted: { left: at, right: last } };
  if (change !== "RowDeleted" && change !== "ColumnDeleted") return;
  for (const { row, column, cell } of sheet.cells({ ...wholeSheet, ...deleted[change] }))
    history.formerCell(sheet.id, cellKey(row, column), cell);
}

/** Notes the formulas whose text is about to change, at the places that they had before the shift. */
export function noteFormulas(
  model: { findSheet(id: string): Sheet | null },
  formulas: readonly CellAddress[],
  { sheet, change, at, count }: Shift,
  history: UndoHistory,
): void {
  const byRow = change === "RowInserted" || change === "RowDeleted";
  const step = change === "RowInserted" || change === "ColumnInserted" ? -count : count;
  for (const { sheet: id, row, column } of formulas) {
    const cell = model.findSheet(id)?.cell(row, column);
    const moved = id === sheet && (byRow ? row : column) >= at ? step : 0;
    if (cell) history.formerCell(id, cellKey(byRow ? row + moved : row, byRow ? column : column + moved), cell);
  }
}
