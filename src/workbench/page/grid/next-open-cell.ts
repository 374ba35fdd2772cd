import type { Sheet } from "../../model/sheet";
import type { CellPosition } from "./move-cell";

/**
 * On a protected sheet, the next unlocked cell, row by row and from the end back to the start, as Tab does in Excel;
 * null if the sheet is not protected or has no such cell.
 */
export function nextOpenCell(sheet: Sheet, from: CellPosition, back: boolean): CellPosition | null {
  if (!sheet.properties.protection) return null;
  const order = (a: CellPosition, b: CellPosition) => a.row - b.row || a.column - b.column;
  const open = [...sheet.cells()].filter(({ cell }) => cell.format.locked === false).sort(order);
  const next = back
    ? (open.findLast((cell) => order(cell, from) < 0) ?? open.at(-1))
    : (open.find((cell) => order(cell, from) > 0) ?? open[0]);
  return next ? { row: next.row, column: next.column } : null;
}
