import type { Answers } from "./answer";

/** How a cell looks, by what it is for; what that is in fonts and fills is the business of whoever draws it. */
export type CellLook =
  "title" | "subtitle" | "note" | "heading" | "label" | "input" | "unit" | "figure" | "words" | "source" | "guidance";

/** A cell of a questionnaire before it is in any workbook. Rows and columns count from 0. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  /** A date is its Excel number in 1900 counting; null is blank. Of a formula, its result as long as nothing is filled in. */
  readonly value: string | number | null;
  /** With its equals sign; left out where the cell holds a constant. */
  readonly formula?: string;
  readonly look: CellLook;
  /** Excel's code; left out where it is General. */
  readonly numberFormat?: string;
}

/** A block of cells, one below the other, that take one of a list. */
export interface PlannedList {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** Index into the plan's lists. */
  readonly list: number;
  /** What was asked, for the message that refuses anything else. */
  readonly label: string;
}

/** A register: its header row stands at `row`, its rows below. Column headers are the labels of the register's columns. */
export interface PlannedTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Rows below the header. */
  readonly rows: number;
}

/** One sheet. It is printed across (landscape), one page wide and as many tall as it takes. */
export interface SheetPlan {
  readonly name: string;
  readonly cells: readonly PlannedCell[];
  /** The name of each asked cell is the id of its question. */
  readonly names: readonly { readonly name: string; readonly row: number; readonly column: number }[];
  readonly tables: readonly PlannedTable[];
  readonly lists: readonly PlannedList[];
  /** Pixels, from column A on. */
  readonly columnWidths: readonly number[];
  readonly freezeRows: number;
  /** Whether all but the inputs is locked. Never so for a sheet with a register: Excel's tables don't grow on one. */
  readonly isProtected: boolean;
}

/** A whole questionnaire, ready to be drawn into a workbook by Excel or into a file. Plain data. */
export interface QuestionnairePlan {
  /** What the workbook says it is, so that it is known again when it is opened. */
  readonly template: Answers["template"];
  readonly sheets: readonly SheetPlan[];
  /** Each list of permitted answers once: they stand in a hidden sheet, as Excel takes no long list in a cell's rule. */
  readonly lists: readonly (readonly string[])[];
  /** Name of that sheet. */
  readonly listSheet: string;
}
