/** A statement that PostgreSQL refused, or that could not be put to it any more. */
export class DatabaseFault extends Error {
  override readonly name = "DatabaseFault";

  constructor(
    message: string,
    /** PostgreSQL's SQLSTATE; `gone` where the engine has come to its end; null where the fault is ours. */
    readonly code: string | null,
    stack?: string,
  ) {
    super(message);
    if (stack !== undefined) this.stack = stack;
  }
}
