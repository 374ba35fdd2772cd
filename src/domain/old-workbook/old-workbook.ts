import type { Answers } from "../questionnaire/answer";

/** A filled cell of an old workbook; rows and columns count from 0. Dates are numbers with a date's format, from 1900. */
export interface OldCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly numberFormat?: string;
}

export interface OldSheet {
  readonly name: string;
  /** Cells with errors are not among them. */
  readonly cells: readonly OldCell[];
}

/** A workbook that a council has filled in before: a spreadsheet of its own, or an older questionnaire. Plain data. */
export interface OldWorkbook {
  /** Name of its file, for people. */
  readonly file: string;
  /** The club year it says it is for, if it is a questionnaire; else null. */
  readonly year: string | null;
  readonly sheets: readonly OldSheet[];
  /** Its defined names of single cells. */
  readonly names: readonly {
    readonly name: string;
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
  }[];
}

/** What of an old workbook's file is to be said besides. */
export interface OldFile {
  readonly workbook: OldWorkbook;
  /** What it says it is, if it is a questionnaire of ours. */
  readonly template: Answers["template"] | null;
  /** Names of hidden sheets, which were read like all others. */
  readonly hidden: readonly string[];
  /** Names of sheets with more cells than we look through. */
  readonly tooLong: readonly string[];
  /** Names of sheets with which there would be more cells in all than we look through. */
  readonly tooMany: readonly string[];
  /** Cells that show an error, as "Sheet1!B4". */
  readonly errors: readonly string[];
}
