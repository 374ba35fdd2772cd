import type { CellInput } from "../calculation";
import { areaSize, isWholeColumns, isWholeRows } from "../model/area";
import type { Cell } from "../model/cell";
import { parseInput } from "../model/parse-input";
import type { ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { RangeTarget } from "./targets";

/** The most cells that Excel reads or writes at once. */
const cellLimit = 5_000_000;

type ApiValue = number | string | boolean;

/** Reads something from every cell, as rows; null for entire rows and columns, as in Excel. */
export function readCells<V>(
  { sheet, area }: RangeTarget,
  { model }: ApiContext,
  read: (cell: Cell) => V,
): readonly (readonly V[])[] | null {
  if (isWholeRows(area) || isWholeColumns(area)) return null;
  const { rows, columns, cells } = areaSize(area);
  if (cells > cellLimit) throw new ApiError("RangeExceedsLimit");
  const source = model.sheet(sheet);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => read(source.cell(area.top + row, area.left + column))),
  );
}

/**
 * Reads a value that is written to a range: rows of exactly its size, or one value for every cell. Refused for entire
 * rows or columns.
 */
export function gridFor({ area }: RangeTarget, value: unknown): (row: number, column: number) => ApiValue | null {
  const { rows, columns, cells } = areaSize(area);
  if (cells > cellLimit || isWholeRows(area) || isWholeColumns(area)) throw new ApiError("RangeExceedsLimit");
  if (!Array.isArray(value)) return () => apiValue(value);
  const given = value as readonly unknown[];
  const fits = given.length === rows && given.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) {
    throw new ApiError("InvalidArgument", {
      message: "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    });
  }
  return (row, column) => apiValue((given[row] as readonly unknown[])[column]);
}

/** Writes contents for an add-in. Text is read as if it were typed; null leaves a cell as it is. */
export function writeCells(target: RangeTarget, value: unknown, { model }: ApiContext): void {
  const { sheet, area } = target;
  const grid = gridFor(target, value);
  const formats = new Map<string, string>();
  const place = (row: number, column: number) => `${row},${column}`;
  model.setCells(sheet, area, (row, column): CellInput | undefined => {
    const given = grid(row - area.top, column - area.left);
    if (given === null) return undefined;
    if (typeof given !== "string") return given;
    const typed = parseInput(given, model.cell(sheet, row, column).numberFormat, model.dates);
    if (typed.numberFormat !== null) formats.set(place(row, column), typed.numberFormat);
    return typed.input;
  });
  if (formats.size > 0) model.setNumberFormats(sheet, area, (row, column) => formats.get(place(row, column)));
}

/** `values`: errors as their codes, blanks as empty text. */
export function shownValue({ value }: Cell): ApiValue {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** `formulas`: the formula, or the value if there is none. */
export function contentsOf(cell: Cell): ApiValue {
  return cell.formula ?? shownValue(cell);
}

/** `valueTypes`: a word of Excel.RangeValueType. */
export function valueType({ value }: Cell): string {
  if (value === null) return "Empty";
  switch (typeof value) {
    case "number":
      return "Double";
    case "string":
      return "String";
    case "boolean":
      return "Boolean";
    default:
      return "Error";
  }
}

function apiValue(value: unknown): ApiValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  throw new ApiError("InvalidArgument");
}
