import { parseArea } from "../../domain/cell-area";
import type { CellContents } from "../../domain/refresh/club-cell";
import type { SheetContents } from "../../domain/sheet-contents";

/** A range with more cells than this is not what a person asks a function about. */
const mostGiven = 10_000;

/**
 * What cells hold, by their address as a formula on this sheet writes it; undefined for what is no range, too large, or
 * on a sheet that was not read.
 */
export function contentsAt(contents: SheetContents, sheet: string, reference: string): CellContents | undefined {
  const [, quoted, plain, cells = ""] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(reference) ?? [];
  const on = quoted?.replaceAll("''", "'") ?? plain ?? sheet;
  const area = parseArea(cells);
  if (area === null || !contents.has(on)) return undefined;
  const { top, left, bottom, right } = area;
  const [height, width] = [bottom - top + 1, right - left + 1];
  if (height * width > mostGiven) return undefined;
  return Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (__, across) => contents.at(on, top + down, left + across)),
  );
}
