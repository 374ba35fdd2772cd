import { type Area, cellArea, containsArea } from "../../model/area";
import { parseArea } from "../../model/reference";
import type { Sheet } from "../../model/sheet";

/** The merged area that a cell belongs to; null if it is not merged. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | null {
  const { merges = [] } = sheet.properties;
  if (merges.length === 0) return null;
  const cell = cellArea(row, column);
  for (const reference of merges) {
    const area = parseArea(reference);
    if (area && containsArea(area, cell)) return area;
  }
  return null;
}
