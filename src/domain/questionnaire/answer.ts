/** Where an answer stands. */
export interface Place {
  /** The name of the sheet, whatever the user has renamed it to. */
  readonly sheet: string;
  /** e.g. "C12", as it is now. */
  readonly cell: string;
}

/** What is wrong with the form of a cell, whatever its answer says. */
export type CellFaultKind =
  | "text-in-number"
  | "excel-error"
  | "not-a-date"
  | "not-in-list"
  | "wrong-type"
  | "external-link"
  | "merged"
  | "marker-not-allowed"
  | "number-as-text"
  | "date-as-text"
  | "stray-spaces"
  | "formula";

export interface CellFault {
  readonly kind: CellFaultKind;
  /** What to put into the cell to mend it at one click (a date as 2025-03-31); null where a person must decide. */
  readonly repair: number | string | null;
}

/**
 * What a cell said. Blank, 0, not applicable and not available are four different answers. A cell that could be read
 * in spite of a fault ("1,234" typed as text) has both its value and the fault; one that could not is `unreadable`.
 */
export interface Answer {
  readonly holds: "blank" | "number" | "date" | "text" | "not-applicable" | "not-available" | "unreadable";
  /** A number in the question's unit; a date as 2025-03-31; a text, a choice as the definition spells it; else null. */
  readonly value: number | string | null;
  /** What stood in the cell, for messages; of a formula, its result. */
  readonly seen: string;
  readonly faults: readonly CellFault[];
}

export interface PlacedAnswer {
  readonly answer: Answer;
  readonly place: Place;
}

/** A row that stands below a register's table, and so is none of its rows. */
export interface RowBelow {
  /** Row number, from 1. */
  readonly row: number;
  /** What is first seen in it, for messages. */
  readonly seen: string;
}

/** The rows of a register as they stand in its table. */
export interface RegisterAnswers {
  readonly sheet: string;
  /** Row number of the first row below the header, from 1. */
  readonly firstRow: number;
  /** Column id → letters of the column it stands in; a column that is gone from the table is left out. */
  readonly columnLetters: Readonly<Record<string, string>>;
  /** Top to bottom; in each, column id → answer. Rows with nothing in them may be among them. */
  readonly rows: readonly Readonly<Record<string, Answer>>[];
  /** Rows below the table that hold anything, top to bottom; left out where there are none. */
  readonly below?: readonly RowBelow[] | undefined;
}

/** All that was read from a questionnaire, or what a member submitted. Plain data. */
export interface Answers {
  /** What the workbook says it is; null where it does not say. */
  readonly template: {
    readonly club: string | null;
    readonly year: string | null;
    readonly version: number | null;
    /** ONS code of the member it was made for. */
    readonly member: string | null;
  };
  /** Question id → its answer; a question whose name is gone from the workbook is left out. */
  readonly questions: Readonly<Record<string, PlacedAnswer>>;
  /** Register id → its rows; a register whose table is gone is left out. */
  readonly registers: Readonly<Record<string, RegisterAnswers>>;
}
