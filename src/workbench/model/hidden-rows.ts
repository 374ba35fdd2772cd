import type { SheetParts } from "../../workbook-file/sheet-parts";
import { type Area, containsArea } from "./area";
import { parseArea } from "./reference";

const sets = new WeakMap<readonly number[], ReadonlySet<number>>();
const none: ReadonlySet<number> = new Set();

/** The rows of a sheet that are not shown, counted from 0. */
export function hiddenRows({ hiddenRows: rows }: SheetParts): ReadonlySet<number> {
  if (!rows) return none;
  const known = sets.get(rows) ?? new Set(rows);
  sets.set(rows, known);
  return known;
}

/** The rows that a filter hides: those hidden in the range of a filter that asks something. */
export function filteredRows(parts: SheetParts): number[] {
  const bodies = filteringBodies(parts);
  return (parts.hiddenRows ?? []).filter((row) => bodies.some(({ top, bottom }) => row >= top && row <= bottom));
}

/**
 * The parts of an area without the rows that a filter hides, from the top: what copying, filling and clearing take, as
 * in Excel. The area itself if there are none.
 */
export function shownParts(parts: SheetParts, area: Area): Area[] {
  const hidden = filteredRows(parts).filter((row) => row >= area.top && row <= area.bottom);
  if (hidden.length === 0) return [area];
  const shown: Area[] = [];
  let top = area.top;
  for (const row of [...hidden, area.bottom + 1]) {
    if (row > top) shown.push({ ...area, top, bottom: row - 1 });
    top = row + 1;
  }
  return shown;
}

/** The rows below the buttons of every filter that asks something. */
function filteringBodies({ tables = [], filter }: SheetParts): Area[] {
  const ofTables = tables.flatMap((table) => (table.filtered ? bodyOf(table.reference, table.showTotals) : []));
  return filter && filter.filtered.length > 0 ? [...ofTables, ...bodyOf(filter.reference, false)] : ofTables;
}

function bodyOf(reference: string, hasTotals: boolean): Area[] {
  const area = parseArea(reference);
  return area ? [{ ...area, top: area.top + 1, bottom: hasTotals ? area.bottom - 1 : area.bottom }] : [];
}

/** Whether a cell is a heading that its column is filtered by. */
export function isFilteredBy({ tables = [], filter }: SheetParts, row: number, column: number): boolean {
  const isHeading = (reference: string, filtered: readonly { readonly column: number }[]) => {
    const area = parseArea(reference);
    if (area?.top !== row || !containsArea(area, { top: row, bottom: row, left: column, right: column })) return false;
    return filtered.some((one) => one.column === column - area.left);
  };
  return (
    tables.some(({ reference, filtered = [] }) => isHeading(reference, filtered)) ||
    (filter !== undefined && isHeading(filter.reference, filter.filtered))
  );
}
