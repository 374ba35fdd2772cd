/** A filled cell of an old workbook; rows and columns count from 0. */
export interface OldCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly numberFormat?: string;
}

export interface OldSheet {
  readonly name: string;
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
