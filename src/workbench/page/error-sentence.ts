import type { CellErrorCode, CellResult } from "../../workbook-file/workbook-data";

/** What each error means, if the formula gave no sentence of its own. */
const meanings: Readonly<Record<CellErrorCode, string>> = {
  "#N/A": "A value is not available to the formula.",
  "#VALUE!": "The formula was given the wrong kind of value.",
  "#REF!": "The formula refers to a cell that no longer exists.",
  "#DIV/0!": "The formula divides by zero or by a blank cell.",
  "#NUM!": "The formula has a number it can't use, or its result is too large or too small.",
  "#NAME?": "The formula has a name that we don't know. Check its spelling, and that text is in quotation marks.",
  "#NULL!": "The formula needs cells that are in two ranges at once, but the ranges do not overlap.",
  "#SPILL!": "There is no room for the results. Clear the cells below and to the right of the formula.",
  "#CALC!": "The formula's result cannot be shown in a cell.",
  "#BUSY!": "Waiting for the club's figures.",
};

/** The sentence for a cell that shows an error; null for any other value. */
export function errorSentence(value: CellResult): string | null {
  if (value === null || typeof value !== "object") return null;
  return value.message ?? meanings[value.error];
}
