import type { Answers } from "./answer";

/** How a cell looks, by what it is for; the code that draws it decides the fonts and fills. */
export type CellLook =
  | "title"
  | "subtitle"
  | "note"
  | "link"
  | "heading"
  | "word-heading"
  | "figure-heading"
  | "label"
  | "input"
  | "unit"
  | "figure"
  | "status"
  | "total"
  | "words"
  | "guidance";

/** A cell of a questionnaire that is not yet in a workbook. Rows and columns count from 0. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  /** A date is its Excel number in the 1900 date system; null is blank. For a formula, its result while nothing is filled in. */
  readonly value: string | number | null;
  /** With its equals sign; left out if the cell has no formula. */
  readonly formula?: string;
  readonly look: CellLook;
  /** Excel's number format code; left out for General. */
  readonly numberFormat?: string;
  /** The cell of the questionnaire that a click leads to; left out if there is none. */
  readonly link?: PlannedLink;
}

export interface PlannedLink {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Shown while the mouse is over the cell. */
  readonly tip: string;
}

/** A block of cells, one below the other, that say how to answer while one of them is selected. */
export interface PlannedPrompt {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** At most 255 characters, which is what Excel allows. */
  readonly message: string;
}

/** A prompt whose cells allow only the answers on a list. */
export interface PlannedList extends PlannedPrompt {
  /** Index into the plan's lists. */
  readonly list: number;
  /** The question, for the message that refuses any other answer. */
  readonly label: string;
}

/**
 * A register: its header row is at `row`, its rows below. Column headers are the labels of the register's columns, and
 * last the one of its statuses.
 */
export interface PlannedTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Rows below the header. */
  readonly rows: number;
}

/** Where a check writes how far the answers of the same rows are. */
export interface PlannedStatuses {
  /** The hidden name by which we find them. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** Of a list or grid, its rows; of a register 1, the heading of its column. */
  readonly rows: number;
}

/** How a sheet is printed: on A4, one page wide and as many pages tall as needed. */
export interface PlannedPage {
  readonly orientation: "Portrait" | "Landscape";
  /** How many rows from the top are repeated on every page. */
  readonly titleRows: number;
  /** In Excel's codes: "&L" begins what is at the left. */
  readonly header: { readonly left: string; readonly center: string; readonly right: string };
  readonly footer: { readonly left: string; readonly right: string };
}

/** One sheet. */
export interface SheetPlan {
  readonly name: string;
  readonly cells: readonly PlannedCell[];
  /** The name of each input cell is the id of its question. */
  readonly names: readonly { readonly name: string; readonly row: number; readonly column: number }[];
  readonly statuses: readonly PlannedStatuses[];
  readonly tables: readonly PlannedTable[];
  readonly lists: readonly PlannedList[];
  readonly prompts: readonly PlannedPrompt[];
  /** In pixels, from column A on. */
  readonly columnWidths: readonly number[];
  /** In pixels, by row; a row that is left out has Excel's usual height. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly freezeRows: number;
  /** Those that say what a row is: they stay in view beside its answers. */
  readonly freezeColumns: number;
  /** "#RRGGBB". */
  readonly tabColor: string;
  readonly page: PlannedPage;
  /** Whether everything but the inputs is locked. Never for a sheet with a register, because tables can't grow on a locked sheet. */
  readonly isProtected: boolean;
}

/** A whole questionnaire, ready to be drawn into a workbook by Excel or into a file. Plain data. */
export interface QuestionnairePlan {
  /** What the workbook says it is, so that we recognise it when it is opened. */
  readonly template: Answers["template"];
  readonly sheets: readonly SheetPlan[];
  /** Each list of permitted answers, once. They go on a hidden sheet, because Excel allows no long list in a validation rule. */
  readonly lists: readonly (readonly string[])[];
  /** Name of that sheet. */
  readonly listSheet: string;
}
