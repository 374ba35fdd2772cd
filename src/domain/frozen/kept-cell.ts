import type { CellValue } from "./is-same-value";
import type { KeptFormula } from "./kept-formula";

/** A row of the hidden sheet: a frozen cell. */
export interface KeptCell {
  /** The same for a formula and for the other cells that it filled. */
  readonly id: number;
  /** Null if it can no longer be read. */
  readonly kept: KeptFormula | null;
  /** What the cell showed when it was frozen, and holds since. */
  readonly value: CellValue;
  /** The texts in the cell's row when it was frozen, by which the row is known again once it was sorted. */
  readonly label: string;
  /** The number of the freeze, and that of the cell's block in it, counting from 0. */
  readonly freeze: number;
  readonly block: number;
  /** Its row on the hidden sheet, counting from 0. */
  readonly at: number;
}
