import type { CellPosition } from "./move-cell";

/** The cell under the mouse, also while it drags over something drawn above the cells; null outside the cells. */
export function cellUnder({ clientX, clientY }: { clientX: number; clientY: number }): CellPosition | null {
  for (const element of document.elementsFromPoint(clientX, clientY)) {
    const { row, column } = element.closest<HTMLElement>("[data-cell]")?.dataset ?? {};
    if (row !== undefined && column !== undefined) return { row: Number(row), column: Number(column) };
  }
  return null;
}
