import type { CellPlace } from "../cell-place";
import type { Answers } from "./answer";
import type { DateSystem, RawCell } from "./raw-cell";

/** The cells of a questionnaire in a workbook, not yet read as answers: those behind names and tables. */
export interface QuestionnaireCells {
  readonly template: Answers["template"];
  readonly dates: DateSystem;
  /** By name in lower case, because Excel ignores case in names. Names that no longer refer to a cell are left out. */
  readonly named: ReadonlyMap<string, { readonly place: CellPlace; readonly cell: RawCell }>;
  /** By name in lower case. */
  readonly tables: ReadonlyMap<string, TableCells>;
}

/** How many rows below a table we look at, as well as the last filled one: a sheet can have a million rows. */
export const rowsLookedAt = 1_000;

export interface TableCells {
  readonly sheet: string;
  /** Row number of the first row below the header, from 1. */
  readonly firstRow: number;
  /** In sheet order: the header as it is now, and the letters of the column. */
  readonly columns: readonly { readonly header: string; readonly letters: string }[];
  /** Top to bottom, without a totals row; in each, one cell per column. */
  readonly rows: readonly (readonly RawCell[])[];
  /**
   * Rows below the table and its totals row that are not empty in its columns: any of the first `rowsLookedAt`, and the
   * last one. Cells of other tables count as blank. Left out if there are none.
   */
  readonly below?: readonly { readonly row: number; readonly cells: readonly RawCell[] }[];
  /** If only some rows were read: the place of the first of them, from 0, and how many rows the table has. */
  readonly part?: { readonly first: number; readonly of: number };
}

/** Rows of a register that follow one another, counted from 0. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}
