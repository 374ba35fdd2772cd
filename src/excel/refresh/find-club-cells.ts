import { type CellArea, isTouching } from "../../domain/cell-area";
import { hasClubCall } from "../../domain/has-club-call";
import type { SheetContents } from "../../domain/sheet-contents";

/** A cell with a formula of ours, and the text to its left or above it that says what it is; null if there is none. */
export interface FoundCell {
  readonly formula: string;
  readonly label: string | null;
  readonly row: number;
  readonly column: number;
}

/** The cells of a sheet whose formula calls a function of ours. @param areas those to look in; null for all */
export function findClubCells(
  contents: SheetContents,
  sheet: string,
  areas: readonly CellArea[] | null,
): readonly FoundCell[] {
  const found: FoundCell[] = [];
  const above = new Map<number, string>();
  let beside: { readonly row: number; readonly label: string } | null = null;
  for (const { row, column, content } of contents.cellsOf(sheet)) {
    if (isLabel(content)) {
      beside = { row, label: content };
      above.set(column, content);
      continue;
    }
    if (!hasClubCall(content)) continue;
    const own = { top: row, left: column, bottom: row, right: column };
    if (areas !== null && !areas.some((area) => isTouching(area, own))) continue;
    const label = beside?.row === row ? beside.label : (above.get(column) ?? null);
    found.push({ formula: content, label, row, column });
  }
  return found;
}

/** Whether a cell holds a text that somebody typed. */
export function isLabel(content: unknown): content is string {
  return typeof content === "string" && !content.startsWith("=") && content.trim() !== "";
}

/** The smallest area with all of them. */
export function around(cells: readonly FoundCell[]): CellArea {
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    area.top = Math.min(area.top, row);
    area.bottom = Math.max(area.bottom, row);
    area.left = Math.min(area.left, column);
    area.right = Math.max(area.right, column);
  }
  return area;
}
