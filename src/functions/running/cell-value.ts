import type { Result } from "../../domain/result";

/**
 * A thing shown as a card: in the cell its name, and what is known of it a click away. Where Excel has no cards, the
 * text stands in the cell.
 */
export interface EntityCard {
  readonly name: string;
  /** What is known, in the order it is shown. */
  readonly facts: readonly (readonly [label: string, fact: string])[];
  /** All of it as one line. */
  readonly text: string;
}

/** What one cell can show. */
export type CellScalar = number | string | EntityCard;

/** Rows of cells, which spill. A cell of its own that has no value is the problem that becomes its error. */
export type CellRows = readonly (readonly (CellScalar | Extract<Result<never>, { ok: false }>)[])[];

export type CellValue = CellScalar | CellRows;

/** True for rows of cells, as against the value of one. */
export function isRows<Cell>(value: CellScalar | readonly (readonly Cell[])[]): value is readonly (readonly Cell[])[] {
  return Array.isArray(value);
}
