/** An error in a cell that an argument refers to. */
export interface GivenError {
  /** As Excel shows it, e.g. "#N/A". */
  readonly error: string;
}

/** The error that a cell of an argument is; null for anything else. */
export function givenError(cell: unknown): GivenError | null {
  const isError = typeof cell === "object" && cell !== null && "error" in cell && typeof cell.error === "string";
  return isError ? (cell as GivenError) : null;
}
