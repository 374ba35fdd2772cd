import type { CellPlace } from "../../domain/cell-place";

/** A cell as people name it: "Budget!C7", "My sheet!C7". */
export function placeInWords({ sheet, cell }: CellPlace): string {
  return `${sheet}!${cell}`;
}
