/** A cell as Excel gives it, not yet read as an answer. */
export interface RawCell {
  /** The result if there is a formula; an error as its text ("#N/A"); null for an empty cell. */
  readonly value: string | number | boolean | null;
  /** True if the value is an error, not text that looks like one. */
  readonly isError?: boolean;
  /** With its equals sign; left out if the cell has no formula. */
  readonly formula?: string;
  /** Excel's number format code. If it shows 0.125 as 12.5 %, the answer is 12.5 %. */
  readonly numberFormat?: string;
  /** True if the cell is merged with other cells. */
  readonly merged?: boolean;
}

/** The year from which a workbook counts its dates. 1904 was usual on the Macintosh. */
export type DateSystem = 1900 | 1904;
