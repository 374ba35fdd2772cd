/** What each column of a ledger is, by its place in the block from 0; null if there is none. */
export interface LedgerColumns {
  /** The code that says what was spent on, or one that says everything. */
  readonly code: number | null;
  /** The code of the objective or cost centre. */
  readonly centre: number | null;
  /** What the code means. */
  readonly description: number | null;
  /** What the centre means. */
  readonly centreDescription: number | null;
  /** Debits positive, credits negative. Null where these have columns of their own. */
  readonly amount: number | null;
  readonly debit: number | null;
  readonly credit: number | null;
}

/** How to read a block as a ledger. What Yardstick found, or what the user said. */
export interface LedgerLayout {
  readonly columns: LedgerColumns;
  /** The row of the headings in the block, from 0; null if it has none. */
  readonly heading: number | null;
  /** Whether credits in their own column are written as negative numbers. */
  readonly areCreditsNegative: boolean;
  /** Rows of the block that are no lines of the ledger although they do not look like subtotals. */
  readonly leftOut: readonly number[];
  /** Rows that look like subtotals and are lines all the same. */
  readonly kept: readonly number[];
}

/** Whether a ledger can be read so: it has codes and amounts. */
export function isCompleteLayout({ columns }: LedgerLayout): boolean {
  return columns.code !== null && (columns.amount !== null || columns.debit !== null || columns.credit !== null);
}
