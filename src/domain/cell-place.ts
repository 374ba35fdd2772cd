import { columnLetters } from "./cell-area";

/**
 * A cell: the present name of its sheet, which the user may have changed, and its present address there: "Budget",
 * "C4".
 */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** Where a cell is, from its row and column, which count from 0. */
export function placeOfCell(cell: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}): CellPlace {
  return { sheet: cell.sheet, cell: `${columnLetters(cell.column)}${cell.row + 1}` };
}
