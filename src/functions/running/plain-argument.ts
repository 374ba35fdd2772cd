/** An error in a cell that an argument refers to. */
export interface GivenError {
  /** As Excel shows it, e.g. "#N/A". */
  readonly error: string;
}

/**
 * An argument from Excel in the plain terms of the functions: values, rows of values, and errors. An error comes as
 * Excel's error object, and a card or a formatted number as a data type: a card counts as its text, whatever else has a
 * plain value as that.
 */
export function plainArgument(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(plainArgument);
  if (typeof given !== "object" || given === null) return given;
  if ("code" in given && typeof given.code === "string") return { error: given.code } satisfies GivenError;
  if ("text" in given && typeof given.text === "string") return given.text;
  if (!("basicValue" in given)) return given;
  return "type" in given && given.type === "Error" ? { error: given.basicValue } : given.basicValue;
}

/** The error that a cell of an argument is; null for anything else. */
export function givenError(cell: unknown): GivenError | null {
  const isError = typeof cell === "object" && cell !== null && "error" in cell && typeof cell.error === "string";
  return isError ? (cell as GivenError) : null;
}
