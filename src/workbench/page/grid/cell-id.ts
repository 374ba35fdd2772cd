import { columnLetters } from "../../../domain/cell-area";

/** The DOM id of a cell on the current sheet, e.g. "cell-C4"; the grid refers to its active cell by it. */
export function cellId(row: number, column: number): string {
  return `cell-${columnLetters(column)}${row + 1}`;
}
