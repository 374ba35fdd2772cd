import type { CellFormat, CellResult } from "../../workbook-file/workbook-data";

/** A cell of the in-memory workbook. Cells are replaced, never changed in place. */
export interface Cell {
  /** What it holds: the constant, the formula's last result, or the value spilled into it; null is blank. */
  readonly value: CellResult;
  /** With its leading "="; null for a constant, a blank and a cell that is spilled into. */
  readonly formula: string | null;
  /** True where the value spilled from a formula elsewhere, so that the cell itself holds nothing. */
  readonly spilled: boolean;
  /** How many rows and columns this cell's formula fills, itself included; null where it fills itself only. */
  readonly spill: { readonly rows: number; readonly columns: number } | null;
  /** True where the formula was entered with Ctrl+Shift+Enter: it fills just the cells of `spill`, whatever it gives. */
  readonly isFixedArray: boolean;
  readonly numberFormat: string;
  readonly format: CellFormat;
}

/** A cell nobody has touched. */
export const blankCell: Cell = {
  value: null,
  formula: null,
  spilled: false,
  spill: null,
  isFixedArray: false,
  numberFormat: "General",
  format: {},
};
