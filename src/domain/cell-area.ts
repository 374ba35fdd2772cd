import { sheetSize } from "./sheet-size";

/** A rectangle of cells, rows and columns counting from 0, both ends included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads an address within a sheet, dollars allowed: "B7", "B7:C9", "2:4", "A:C". Null for any other text. */
export function parseArea(address: string): CellArea | null {
  const match = /^([A-Z]{1,3})?(\d+)?(?::([A-Z]{1,3})?(\d+)?)?$/i.exec(address.replaceAll("$", ""));
  if (match === null) return null;
  const [, left, top, right = left, bottom = top] = match;
  if (left === undefined && top === undefined) return null;
  return {
    top: top === undefined ? 0 : Number(top) - 1,
    left: left === undefined ? 0 : columnNumber(left),
    bottom: bottom === undefined ? sheetSize.rows - 1 : Number(bottom) - 1,
    right: right === undefined ? sheetSize.columns - 1 : columnNumber(right),
  };
}

/** "B7" or "B7:C9". */
export function formatArea({ top, left, bottom, right }: CellArea): string {
  const first = `${columnLetters(left)}${top + 1}`;
  const last = `${columnLetters(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** Whether two areas share a cell. */
export function isTouching(one: CellArea, other: CellArea): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** Joins single cells into rectangles: first runs down a column, then equal runs in neighbouring columns. */
export function joinCells(cells: Iterable<{ readonly row: number; readonly column: number }>): readonly CellArea[] {
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.left === column && row <= last.bottom + 1) last.bottom = row;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const open = new Map<string, { right: number }>();
  return runs.filter((run) => {
    const rows = `${run.top}:${run.bottom}`;
    const before = open.get(rows);
    if (before?.right === run.left - 1) {
      before.right = run.left;
      return false;
    }
    open.set(rows, run);
    return true;
  });
}

/** The letters of a column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before < 0 ? "" : columnLetters(before)) + String.fromCharCode(65 + (column % 26));
}

/** The index of a column, counting from 0: "AA" is 26. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
