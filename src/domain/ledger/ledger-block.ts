import type { CellArea } from "../cell-area";

/** What a cell of a ledger holds, as Excel gives its value; null and "" are blank, an error is its text: "#N/A". */
export type LedgerCell = string | number | boolean | null;

/** The cells that were chosen as a ledger. Rows are those of the sheet from the top down, and equally long. */
export interface LedgerBlock {
  /** The sheet's name on its tab, or what to call a text or file that is on no sheet. */
  readonly sheet: string;
  /** Where its first cell is on the sheet, from 0. */
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly LedgerCell[])[];
}

/** The cells of a block on its sheet. */
export function areaOfBlock({ top, left, rows }: LedgerBlock): CellArea {
  return { top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 1) - 1 };
}
