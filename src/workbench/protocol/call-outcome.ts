import type { CellError, CellErrorCode } from "../../workbook-file/workbook-data";
import type { CustomFunctionOutcome, CustomFunctionScalar } from "../calculation";

/** The cell error for each of the runtime's error numbers; any other number is #VALUE!. */
const errorCodes: Readonly<Record<number, CellErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/**
 * The outcome of a call, from what office.js reports.
 *
 * @param value what the function answered, or the sentence of its error
 * @param code the number of the error; not given with an answer
 */
export function callOutcome(succeeded: boolean, value: unknown, code: unknown): CustomFunctionOutcome {
  return succeeded ? success(value) : failure(value, code);
}

/** The result of a function: one value or rows of values. A single row of one value is that value. */
function success(value: unknown): CustomFunctionOutcome {
  if (!Array.isArray(value)) return outcomeOf(cellOf(value));
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  return only === undefined ? { ok: true, value: rows } : outcomeOf(only);
}

function outcomeOf(cell: CustomFunctionScalar | CellError): CustomFunctionOutcome {
  const isError = typeof cell === "object" && cell !== null;
  return isError ? { ok: false, error: cell.error, message: cell.message ?? "" } : { ok: true, value: cell };
}

/** One cell of a result: a value, the text of a card, or an error that the function returned instead of throwing. */
function cellOf(value: unknown): CustomFunctionScalar | CellError {
  if (typeof value !== "object" || value === null) return value as CustomFunctionScalar;
  if ("type" in value && value.type === "Entity" && "text" in value) return String(value.text);
  const code = "code" in value ? value.code : null;
  const error = Object.values(errorCodes).find((known) => known === code) ?? "#VALUE!";
  return { error, message: "message" in value && typeof value.message === "string" ? value.message : "" };
}

function failure(message: unknown, code: unknown): CustomFunctionOutcome {
  const error = errorCodes[Number(code)] ?? "#VALUE!";
  return { ok: false, error, message: typeof message === "string" ? message : "" };
}
