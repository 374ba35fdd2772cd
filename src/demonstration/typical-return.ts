/** What is typed into a cell: a date is its Excel number, and the two markers are written out. Null is blank. */
export type TypicalCell = string | number | null;

/** A complete return without a fault: by question id, and the rows of registers by column id. */
export interface TypicalReturn {
  readonly cells: Readonly<Record<string, TypicalCell>>;
  readonly rows?: Readonly<Record<string, readonly Readonly<Record<string, TypicalCell>>[]>>;
}
