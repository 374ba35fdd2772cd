/** An error in a cell that an argument refers to. */
export interface GivenError {
  /** As Excel shows it, e.g. "#N/A". */
  readonly error: string;
}

/**
 * Turns an argument from Excel's own types into plain values, rows of values and errors. Excel passes an error as its
 * error object, and a card or formatted number as a data type. A card becomes its text, any other data type its plain
 * value.
 */
export function plainArgument(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(plainArgument);
  if (typeof given !== "object" || given === null) return given;
  if ("code" in given && typeof given.code === "string") return { error: given.code } satisfies GivenError;
  if ("text" in given && typeof given.text === "string") return given.text;
  if (!("basicValue" in given)) return given;
  return "type" in given && given.type === "Error" ? { error: given.basicValue } : given.basicValue;
}

/** The error in a cell of an argument; null if there is none. */
export function givenError(cell: unknown): GivenError | null {
  const isError = typeof cell === "object" && cell !== null && "error" in cell && typeof cell.error === "string";
  return isError ? (cell as GivenError) : null;
}
