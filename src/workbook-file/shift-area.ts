import { sheetSize } from "../domain/sheet-size";
import type { Area } from "./a1";

export type StructureChange = "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** Rows or columns inserted at or deleted from an index. */
export interface Shift {
  readonly change: StructureChange;
  readonly at: number;
  readonly count: number;
}

/**
 * Where an area is after rows or columns were inserted or deleted: it moves, grows if they were inserted inside it, and
 * shrinks if part of it was deleted. Null if all of it was deleted.
 */
export function shiftArea(area: Area, change: StructureChange, at: number, count: number): Area | null {
  const byRow = change === "RowInserted" || change === "RowDeleted";
  const first = byRow ? area.top : area.left;
  const last = byRow ? area.bottom : area.right;
  const limit = (byRow ? sheetSize.rows : sheetSize.columns) - 1;
  if (first === 0 && last === limit) return area;

  const inserted = change === "RowInserted" || change === "ColumnInserted";
  const newFirst = inserted ? (first >= at ? first + count : first) : firstAfterDeletion(first, at, count);
  const newLast = inserted ? (last >= at ? last + count : last) : lastAfterDeletion(last, at, count);
  if (newFirst > newLast || newFirst > limit) return null;
  const kept = { first: newFirst, last: Math.min(newLast, limit) };
  return byRow ? { ...area, top: kept.first, bottom: kept.last } : { ...area, left: kept.first, right: kept.last };
}

/** Where an area is after several shifts in turn; null if all of it was deleted. */
export function shiftedArea(area: Area, shifts: readonly Shift[]): Area | null {
  return shifts.reduce<Area | null>(
    (at, { change, at: index, count }) => at && shiftArea(at, change, index, count),
    area,
  );
}

function firstAfterDeletion(index: number, at: number, count: number): number {
  return index < at ? index : Math.max(at, index - count);
}

function lastAfterDeletion(index: number, at: number, count: number): number {
  return index < at ? index : Math.max(at - 1, index - count);
}
