import type { Answers, Place } from "./answer";
import type { DateSystem, RawCell } from "./raw-cell";

/** What a workbook holds of a questionnaire, before anyone asked what it means: the cells behind names and tables. */
export interface QuestionnaireCells {
  readonly template: Answers["template"];
  readonly dates: DateSystem;
  /** By name in lower case, as Excel tells names apart. Names that lead to no cell any more are left out. */
  readonly named: ReadonlyMap<string, { readonly place: Place; readonly cell: RawCell }>;
  /** By name in lower case. */
  readonly tables: ReadonlyMap<string, TableCells>;
}

/** How many rows below a table are looked at, and besides the last that holds anything: a sheet may have a million. */
export const rowsLookedAt = 1_000;

export interface TableCells {
  readonly sheet: string;
  /** Row number of the first row below the header, from 1. */
  readonly firstRow: number;
  /** In the order they stand in: the header as it is now, and the letters of the column. */
  readonly columns: readonly { readonly header: string; readonly letters: string }[];
  /** Top to bottom, without a row of totals; in each, one cell a column. */
  readonly rows: readonly (readonly RawCell[])[];
  /**
   * Rows below the table, and its row of totals, that hold anything in its columns: of the first `rowsLookedAt` and the
   * last. Cells of other tables are blank in them. Left out where there are none.
   */
  readonly below?: readonly { readonly row: number; readonly cells: readonly RawCell[] }[];
}
