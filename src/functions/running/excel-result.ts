import type { CellErrorCode, CellFailure, CellOutcome } from "./cell-outcome";
import { isRows, type CellScalar } from "./cell-value";

/** A cell in Excel's own types: a value, an error with its sentence, or an entity, which Excel shows as a card. */
export type ExcelCell = number | string | CustomFunctions.Error | object;

/**
 * Turns an outcome into Excel's own types; the one place that uses its error class and data types. Always gives rows of
 * cells, as the functions are declared to: a single value is one row of one cell.
 *
 * @param showsCards whether this Excel shows cards; called only if there is one. If not, the cell shows its text
 * @throws CustomFunctions.Error with the sentence, which Excel shows on the cell's error, if the whole outcome is one
 * error
 */
export function excelResult(outcome: CellOutcome, showsCards: () => boolean): ExcelCell[][] {
  if (!outcome.ok) throw excelError(outcome);
  const rows = isRows(outcome.value) ? outcome.value : [[outcome.value]];
  return rows.map((row) => row.map((cell) => excelCell(cell, showsCards)));
}

function excelCell(cell: CellScalar | CellFailure, showsCards: () => boolean): ExcelCell {
  if (typeof cell !== "object") return cell;
  if ("error" in cell) return excelError(cell);
  if (!showsCards()) return cell.text;
  const properties = cell.facts.map(([label, fact]) => [label, { type: "String", basicValue: fact }] as const);
  return { type: "Entity", text: cell.name, properties: Object.fromEntries(properties) };
}

function excelError({ error, message }: CellFailure): CustomFunctions.Error {
  return new CustomFunctions.Error(excelCode(error), message);
}

/** Looked up when an error is made, not when the script starts, because outside Excel there is no CustomFunctions. */
function excelCode(error: CellErrorCode): CustomFunctions.ErrorCode {
  const { notAvailable, invalidValue, invalidNumber, divisionByZero } = CustomFunctions.ErrorCode;
  return { "#N/A": notAvailable, "#VALUE!": invalidValue, "#NUM!": invalidNumber, "#DIV/0!": divisionByZero }[error];
}
