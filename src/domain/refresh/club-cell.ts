import type { CellPlace } from "../cell-place";

/** What a range of cells holds, row by row: constants, formulas with their "=", and "" for blank cells. */
export type CellContents = readonly (readonly unknown[])[];

/** A cell of the user's that shows what a function of ours gives, as its formula's own cell or one it spills into. */
export interface ClubCell {
  readonly place: CellPlace;
  readonly formula: string;
  /** "" if it is blank; the code if it is an error: "#N/A". */
  readonly value: string | number | boolean;
  /** As Excel shows it, in the cell's number format. */
  readonly text: string;
  readonly numberFormat: string;
  readonly isError: boolean;
  /** The text to its left in the same row, or else the nearest one above it; null if there is neither. */
  readonly label: string | null;
  /** The indicators that its calls name, by id or label as it writes them, each once. */
  readonly indicators: readonly string[];
  /** What the cells hold that its formula refers to, by how it writes them; left out where nobody asked for that. */
  readonly given?: ReadonlyMap<string, CellContents>;
}
