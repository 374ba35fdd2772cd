import type { Result } from "../../domain/result";

/**
 * Something shown as a card: its name in the cell, and the facts about it one click away. If Excel has no cards, the
 * cell shows the text.
 */
export interface EntityCard {
  readonly name: string;
  /** The facts, in the order shown. */
  readonly facts: readonly (readonly [label: string, fact: string])[];
  /** Name and facts in one line. */
  readonly text: string;
}

/** What one cell can show. */
export type CellScalar = number | string | EntityCard;

/** Rows of cells, which spill. A cell without a value holds the problem, which becomes that cell's error. */
export type CellRows = readonly (readonly (CellScalar | Extract<Result<never>, { ok: false }>)[])[];

export type CellValue = CellScalar | CellRows;

/** True for rows of cells, false for the value of one cell. */
export function isRows<Cell>(value: CellScalar | readonly (readonly Cell[])[]): value is readonly (readonly Cell[])[] {
  return Array.isArray(value);
}
