import { numfmt } from "@univerjs/core";

/**
 * True for a quoted text that the engine would take for a number, a date or a percentage, as in `IF(TRUE,"2010-11")`,
 * which must stay a year and not become November 2010.
 */
export function isTakenForNumber(literal: string): boolean {
  const text = literal.slice(1, -1);
  return /\d/.test(text) && numfmt.parseValue(text) !== null;
}

/** The literal as an expression that the engine leaves alone: joining it to empty text makes it text. */
export function keptAsText(literal: string): string {
  return isTakenForNumber(literal) ? `(${literal}&"")` : literal;
}
