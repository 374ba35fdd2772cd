import type { CellChanges } from "./cell-changes";

/** How many cells differ, and how many there are. */
export function changedCells({ moved, becameErrors, recovered, others, appeared, gone, unchanged }: CellChanges): {
  readonly changed: number;
  readonly all: number;
} {
  const changed = moved.length + becameErrors.length + recovered.length + others.length + appeared.length + gone.length;
  return { changed, all: changed + unchanged };
}
