import type { CellErrorCode, CellFailure, CellOutcome } from "./cell-outcome";
import { isRows, type CellScalar } from "./cell-value";

/** A cell as Excel takes it: a value, an error with its sentence, or an entity, which it shows as a card. */
export type ExcelCell = number | string | CustomFunctions.Error | object;

/**
 * Hands an outcome to Excel, the one place that speaks its error class and its data types. Always rows of cells, as the
 * functions are declared to give: one value is a row of one.
 *
 * @param showsCards whether this Excel shows cards; asked only for one. Where it does not, the text stands in the cell
 * @throws CustomFunctions.Error with the sentence, which Excel shows on the cell's error, where all is one error
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

/** Read when an error is made, not when the script starts: outside Excel there is no CustomFunctions. */
function excelCode(error: CellErrorCode): CustomFunctions.ErrorCode {
  const { notAvailable, invalidValue, invalidNumber, divisionByZero } = CustomFunctions.ErrorCode;
  return { "#N/A": notAvailable, "#VALUE!": invalidValue, "#NUM!": invalidNumber, "#DIV/0!": divisionByZero }[error];
}
