/**
 * An answer that Yardstick put in from somewhere else and that nobody has confirmed yet. It stands as long as its cell
 * still holds that value: a person who types another answer has confirmed it.
 */
export interface AnswerCopy {
  /** The question, `cla.starts`, or the column of a register, `homes[beds]`. */
  readonly field: string;
  /** Of a register, the name of its row, "Oak House", which sorting does not change; null for a question. */
  readonly row: string | null;
  /** What was put in: a number in the field's unit, a date as 2025-03-31, a text, or a marker in words. */
  readonly value: number | string;
  /** Where it came from, to be read after "from": "your 2024-25 return (version 2, received on 3 November 2025)". */
  readonly from: string;
}

/** The subject of the finding about a copy: `cla.starts`, or `homes[beds] of Oak House`. */
export function subjectOfCopy({ field, row }: Pick<AnswerCopy, "field" | "row">): string {
  return row === null ? field : `${field} of ${row}`;
}
