/** A statement that PostgreSQL refused, or that could no longer be sent to it. */
export class DatabaseFault extends Error {
  override readonly name = "DatabaseFault";

  constructor(
    message: string,
    /** PostgreSQL's SQLSTATE; `gone` if the engine has stopped; null if the fault is ours. */
    readonly code: string | null,
    stack?: string,
  ) {
    super(message);
    if (stack !== undefined) this.stack = stack;
  }
}
