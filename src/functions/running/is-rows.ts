import type { CellScalar } from "./cell-function";

/** True for rows of cells, as against the value of one. */
export function isRows<Cell>(value: CellScalar | readonly (readonly Cell[])[]): value is readonly (readonly Cell[])[] {
  return Array.isArray(value);
}
