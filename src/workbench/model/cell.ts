import type { CellFormat, CellResult } from "../../workbook-file/workbook-data";

/** A cell of the in-memory workbook. Cells are replaced, never changed in place. */
export interface Cell {
  /** Its value: the constant, the formula's last result, or the value spilled into it; null is blank. */
  readonly value: CellResult;
  /** With its leading "="; null for a constant, a blank cell, or one spilled into. */
  readonly formula: string | null;
  /** True if the value spilled from a formula elsewhere; the cell itself is then empty. */
  readonly spilled: boolean;
  /** How many rows and columns this cell's formula fills, including its own; null if it fills only its own cell. */
  readonly spill: { readonly rows: number; readonly columns: number } | null;
  /**
   * True if the formula was entered with Ctrl+Shift+Enter: it fills exactly the cells of `spill`, whatever it gives.
   */
  readonly isFixedArray: boolean;
  readonly numberFormat: string;
  readonly format: CellFormat;
}

/** A cell that was never changed. */
export const blankCell: Cell = {
  value: null,
  formula: null,
  spilled: false,
  spill: null,
  isFixedArray: false,
  numberFormat: "General",
  format: {},
};
