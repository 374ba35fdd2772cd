import type { OldCell, OldSheet } from "./old-workbook";

/** What stands around a value of an old workbook. */
export interface Headings {
  /** Texts to the left in its row, the nearest first. */
  readonly left: readonly string[];
  /** Texts above in its column, the nearest first; a title over several columns counts for each of them. */
  readonly above: readonly string[];
  /** The sheet's name, and the headings above that have a row to themselves, the nearest first. */
  readonly around: readonly string[];
}

/** A value of an old workbook with what stands around it. */
export interface OldValue extends Headings {
  readonly sheet: string;
  readonly cell: OldCell;
}

const numberText = /^[£(−-]*\s*\d[\d,]*(?:\.\d+)?\s*[%)]?$/;
const markerText = /^(?:n\/?a|n\/?k|not (?:applicable|available|known)|\.\.)$/i;

/** Whether a cell can only be an answer: a number, also if it is typed as text, or a marker. */
export function isFigure({ value }: OldCell): boolean {
  if (typeof value === "number") return true;
  return typeof value === "string" && (numberText.test(value.trim()) || markerText.test(value.trim()));
}

/**
 * All filled cells of a sheet that may be answers: figures, and texts with a text to their left that are no headings
 * themselves, as those left of a value or in a row of headings above figures are.
 */
export function valuesOf({ name, cells }: OldSheet): readonly OldValue[] {
  const rows = new Map<number, OldCell[]>();
  const columns = new Map<number, OldCell[]>();
  for (const cell of [...cells].sort((one, other) => one.row - other.row || one.column - other.column)) {
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
    columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell]);
  }
  const texts = (list: readonly OldCell[]) => list.filter((cell) => !isFigure(cell)).map(({ value }) => String(value));
  const titles = [...rows.values()].filter((row) => row.length === 1 && !row.some(isFigure)).flat();
  const aboveOf = ({ row, column }: OldCell) => {
    const own = (columns.get(column) ?? []).filter((cell) => cell.row < row && !isFigure(cell)).reverse();
    const nearest = own[0];
    // A merged title stands in the first of its columns, in a row of headings above the nearest one.
    const over = [...rows].filter(
      ([at, row_]) => at < (nearest?.row ?? row) && row_.length > 1 && !row_.some(isFigure),
    );
    const merged = over.reverse().flatMap(([, row_]) => row_.filter((cell) => cell.column <= column).slice(-1));
    return [...texts(own.slice(0, 1)), ...texts(merged.slice(0, 1)), ...texts(own.slice(1, 3))];
  };
  const firstHeadings = [...rows.values()].find((row) => row.length > 1 && !row.some(isFigure));
  const isHeading = (cell: OldCell) => {
    if (isFigure(cell)) return false;
    const row = rows.get(cell.row) ?? [];
    const isAboveFigures = (columns.get(cell.column) ?? []).some((other) => other.row > cell.row && isFigure(other));
    const isInHeadings = row === firstHeadings || (row.length > 2 && !row.some(isFigure));
    return row.some(({ column }) => column > cell.column) || (isAboveFigures && isInHeadings);
  };
  return cells.flatMap((cell) => {
    const left = texts((rows.get(cell.row) ?? []).filter(({ column }) => column < cell.column)).reverse();
    if (isHeading(cell) || (!isFigure(cell) && left.length === 0)) return [];
    const around = titles.filter(({ row }) => row < cell.row).reverse();
    return [{ sheet: name, cell, left, above: aboveOf(cell), around: [...texts(around).slice(0, 3), name] }];
  });
}
