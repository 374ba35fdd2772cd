import type { CellChanges } from "./cell-changes";
import type { ClubCell } from "./club-cell";

/** What other releases would change in the workbook, as far as it can be said beforehand. */
export interface WouldMove {
  readonly changes: CellChanges;
  /** Cells whose formulas calculate with figures that would move, or list them. */
  readonly mixed: readonly ClubCell[];
  /** Cells of which it can't be said: they take what they ask for from names, other formulas or other workbooks. */
  readonly unsaid: readonly ClubCell[];
}
