/**
 * A value for a blank answer that is known from elsewhere: last year's return, a published figure, an old workbook. A
 * person decides whether it is put in, and confirms it afterwards.
 */
export interface Offer {
  /** The question, `cla.starts`, or the column of a register, `homes[beds]`. */
  readonly field: string;
  /** Of a register, the name of its row, as its key columns give it: "Oak House"; null for a question. */
  readonly row: string | null;
  /** What goes into the cell: a number in the field's unit, a date as 2025-03-31, a text, or a marker in words. */
  readonly value: number | string;
  /** By what people count offers: "your 2024-25 return", "published figures". */
  readonly source: string;
  /** Where exactly it is from, to be read after "from": "your 2024-25 return (version 2, received on 3 Nov 2025)". */
  readonly from: string;
  /** What to know before it is taken, as a sentence; null if nothing. */
  readonly caution: string | null;
  /** Whether it is taken unless a person says no: only where it is likely to be the answer. */
  readonly isTicked: boolean;
  /** How sure a source that has to guess is of the field, from 0 to 1; left out by those that know. */
  readonly confidence?: number;
}
