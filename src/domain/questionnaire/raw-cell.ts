/** A cell as Excel gives it, before anyone asked what it means. */
export interface RawCell {
  /** The result where there is a formula; an error as its text ("#N/A"); null for an empty cell. */
  readonly value: string | number | boolean | null;
  /** True where the value is an error, and not a text that looks like one. */
  readonly isError?: boolean;
  /** With its equals sign; left out where the cell holds no formula. */
  readonly formula?: string;
  /** Excel's number format code. Where it shows 0.125 as 12.5 %, that is what is meant. */
  readonly numberFormat?: string;
  /** True where the cell is part of a merge with other cells. */
  readonly merged?: boolean;
}

/** Which day a workbook counts its dates from. 1904 was usual on the Macintosh. */
export type DateSystem = 1900 | 1904;
