import type { CellPlace } from "../cell-place";
import type { AnswerCopy } from "./answer-copy";

/** What is wrong with the form of a cell, whatever its answer. */
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
  | "formula"
  /** The formula by which ledger mapping answers the question: nothing to fix, but the answer follows the ledger. */
  | "ledger-formula";

export interface CellFault {
  readonly kind: CellFaultKind;
  /** What to put into the cell to fix it with one click (a date as 2025-03-31); null if a person must decide. */
  readonly repair: number | string | null;
}

/**
 * The answer in a cell. Blank, 0, not applicable and not available are four different answers. A cell that we can read
 * in spite of a fault ("1,234" typed as text) has both its value and the fault; one that we can't read is `unreadable`.
 */
export interface Answer {
  readonly holds: "blank" | "number" | "date" | "text" | "not-applicable" | "not-available" | "unreadable";
  /** A number in the question's unit; a date as 2025-03-31; text; a choice as the definition spells it; otherwise null. */
  readonly value: number | string | null;
  /** The text in the cell, for messages; for a formula, its result. */
  readonly seen: string;
  readonly faults: readonly CellFault[];
}

export interface PlacedAnswer {
  readonly answer: Answer;
  readonly place: CellPlace;
}

/** A row below a register's table, which is therefore not one of its rows. */
export interface RowBelow {
  /** Row number, from 1. */
  readonly row: number;
  /** The first text in it, for messages. */
  readonly seen: string;
}

/** The rows of a register as they are in its table. */
export interface RegisterAnswers {
  readonly sheet: string;
  /** Row number of the first row below the header, from 1. */
  readonly firstRow: number;
  /** Column id → letters of its column on the sheet; a column that is missing from the table is left out. */
  readonly columnLetters: Readonly<Record<string, string>>;
  /** Top to bottom; in each, column id → answer. Some rows may be empty. */
  readonly rows: readonly Readonly<Record<string, Answer>>[];
  /** Rows below the table that are not empty, top to bottom; left out if there are none. */
  readonly below?: readonly RowBelow[] | undefined;
}

/** Everything read from a questionnaire, or submitted by a member. Plain data. */
export interface Answers {
  /** What the workbook says it is; null if it does not say. */
  readonly template: {
    readonly club: string | null;
    readonly year: string | null;
    readonly version: number | null;
    /** ONS code of the member it was made for. */
    readonly member: string | null;
  };
  /** Question id → its answer; a question whose name is missing from the workbook is left out. */
  readonly questions: Readonly<Record<string, PlacedAnswer>>;
  /** Register id → its rows; a register whose table is missing is left out. */
  readonly registers: Readonly<Record<string, RegisterAnswers>>;
  /** Which of them Yardstick put in and nobody has confirmed; left out if there are none. */
  readonly copies?: readonly AnswerCopy[] | undefined;
}
