import type { CellArea } from "../cell-area";

/** What a cell of a budget holds, as Excel gives its value; null and "" are blank, an error is its text: "#N/A". */
export type BudgetCell = string | number | boolean | null;

/** The cells that were selected in a budget. Rows are those of the sheet from the top down, and equally long. */
export interface BudgetBlock {
  /** The sheet's name on its tab. */
  readonly sheet: string;
  /** Where its first cell is on the sheet, from 0. */
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly BudgetCell[])[];
  /** What was typed: a formula with its "=", or the value. */
  readonly formulas: readonly (readonly BudgetCell[])[];
  /** Excel number formats, e.g. "£#,##0". */
  readonly formats: readonly (readonly string[])[];
  /** The columns that are hidden, counting from the block's first. */
  readonly hidden: ReadonlySet<number>;
}

/** The cells of a block on its sheet. */
export function areaOfBudget({ top, left, rows }: BudgetBlock): CellArea {
  return { top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 1) - 1 };
}
