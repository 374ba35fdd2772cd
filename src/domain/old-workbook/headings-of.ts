import { countWhile } from "../count-while";
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

/** Of rows in their order, the last above a row that begins at a column or left of it; blank if there is none. */
function lastBefore(rows: readonly (readonly OldCell[])[], row: number, column: number): readonly OldCell[] {
  for (let at = countWhile(rows, ([first]) => (first?.row ?? 0) < row) - 1; at >= 0; at -= 1) {
    const found = rows[at];
    if ((found?.[0]?.column ?? Infinity) <= column) return found ?? [];
  }
  return [];
}

/**
 * All filled cells of a sheet that may be answers: figures, and texts with a text to their left that are no headings
 * themselves, as those left of a value or in a row of headings above figures are.
 *
 * @param named in a questionnaire of ours, whether a cell is an answer by its name, so that nothing is guessed; else null
 */
export function valuesOf(
  { name, cells }: OldSheet,
  named: ((sheet: string, cell: OldCell) => boolean) | null = null,
): readonly OldValue[] {
  const rows = new Map<number, OldCell[]>();
  const columns = new Map<number, OldCell[]>();
  for (const cell of [...cells].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const [row, column] = [rows.get(cell.row), columns.get(cell.column)];
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
    if (column === undefined) columns.set(cell.column, [cell]);
    else column.push(cell);
  }
  const figures = new Set([...cells].filter(isFigure));
  const texts = (list: readonly OldCell[]) =>
    list.filter((cell) => !figures.has(cell)).map(({ value }) => String(value));
  const withoutFigures = [...rows.values()].filter((row) => !row.some((cell) => figures.has(cell)));
  const titles = withoutFigures.filter((row) => row.length === 1).flat();
  const headings = withoutFigures.filter((row) => row.length > 1);
  const isText = (cell: OldCell) => !figures.has(cell) && named?.(name, cell) !== true;
  const textsIn = new Map([...columns].map(([at, column]) => [at, column.filter(isText)]));
  const lastFigure = new Map(
    [...columns].map(([at, column]) => [at, column.filter((cell) => figures.has(cell)).at(-1)?.row ?? -1]),
  );
  /** Those above a row, the nearest first; all lists are in the order of their rows. */
  const before = <T>(list: readonly T[], row: number, rowOf: (item: T) => number, most: number) => {
    const end = countWhile(list, (item) => rowOf(item) < row);
    return list.slice(Math.max(0, end - most), end).reverse();
  };
  const aboveOf = ({ row, column }: OldCell) => {
    const own = before(textsIn.get(column) ?? [], row, (cell) => cell.row, 3);
    // A merged title stands in the first of its columns, in a row of headings above the nearest one.
    const holder = lastBefore(headings, own[0]?.row ?? row, column);
    const merged = holder.filter((cell) => cell.column <= column).slice(-1);
    return [...texts(own.slice(0, 1)), ...texts(merged), ...texts(own.slice(1, 3))];
  };
  const [firstHeadings] = headings;
  const isHeading = (cell: OldCell) => {
    if (figures.has(cell)) return false;
    const row = rows.get(cell.row) ?? [];
    const isAboveFigures = (lastFigure.get(cell.column) ?? -1) > cell.row;
    const isInHeadings = row === firstHeadings || (row.length > 2 && !row.some((other) => figures.has(other)));
    return row.some(({ column }) => column > cell.column) || (isAboveFigures && isInHeadings);
  };
  return cells.flatMap((cell) => {
    const left = texts((rows.get(cell.row) ?? []).filter(({ column }) => column < cell.column)).reverse();
    const isValue = named?.(name, cell) ?? !(isHeading(cell) || (!figures.has(cell) && left.length === 0));
    if (!isValue) return [];
    const around = before(titles, cell.row, ({ row }) => row, 3);
    return [{ sheet: name, cell, left, above: aboveOf(cell), around: [...texts(around), name] }];
  });
}
