import { columnLetters, columnNumber } from "../../domain/cell-area";
import type { CellBlock } from "../calculation";

/** Rows or columns inserted (count above 0) or deleted (below 0) at an index. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

interface Corner {
  readonly columnAnchor: string;
  readonly column: number | null;
  readonly rowAnchor: string;
  readonly row: number | null;
}

/** The new index of a row or column; null if it was deleted. */
export function shiftIndex(index: number, { at, count }: Shift): number | null {
  if (index < at) return index;
  if (count < 0 && index < at - count) return null;
  return index + count;
}

/** A reference after the shift, as Excel rewrites it; "#REF!" if all of it was deleted. */
export function shiftReference(reference: string, shift: Shift): string {
  const prefixEnd = reference.lastIndexOf("!") + 1;
  const corners = reference.slice(prefixEnd).split(":").map(readCorner);
  const [start, end = start] = corners;
  if (!start || !end) return reference;
  const from = start[shift.axis];
  const to = end[shift.axis];
  if (from === null || to === null) return reference;
  const [low, high] = from <= to ? [from, to] : [to, from];
  const newLow = shiftIndex(low, shift) ?? shift.at;
  const newHigh = shiftIndex(high, shift) ?? shift.at - 1;
  if (newHigh < newLow) return "#REF!";
  const [newFrom, newTo] = from <= to ? [newLow, newHigh] : [newHigh, newLow];
  const written = [writeCorner({ ...start, [shift.axis]: newFrom }), writeCorner({ ...end, [shift.axis]: newTo })];
  return reference.slice(0, prefixEnd) + (corners.length === 1 ? written[0] : written.join(":"));
}

/** Whether all cells that a reference names are in a block; never for whole rows and columns. */
export function isReferenceInside(
  reference: string,
  { row, column, rows, columns }: Omit<CellBlock, "sheet">,
): boolean {
  return reference
    .slice(reference.lastIndexOf("!") + 1)
    .split(":")
    .every((text) => {
      const corner = readCorner(text);
      if (!corner || corner.row === null || corner.column === null) return false;
      const [down, right] = [corner.row - row, corner.column - column];
      return down >= 0 && down < rows && right >= 0 && right < columns;
    });
}

/** A reference without its sheet, to cells this far away, fixed ("$") parts too. */
export function moveReference(reference: string, rows: number, columns: number): string {
  return reference
    .slice(reference.lastIndexOf("!") + 1)
    .split(":")
    .map((text) => {
      const corner = readCorner(text);
      if (!corner || corner.row === null || corner.column === null) return text;
      return writeCorner({ ...corner, row: corner.row + rows, column: corner.column + columns });
    })
    .join(":");
}

function readCorner(text: string): Corner | null {
  const match = /^(\$?)([A-Z]{1,3})?(\$?)(\d+)?$/i.exec(text);
  if (match === null || (match[2] === undefined && match[4] === undefined)) return null;
  const [, first = "", letters, second = "", digits] = match;
  // In "$5:$7" the only dollar belongs to the row.
  const [columnAnchor, rowAnchor] = letters === undefined ? ["", first + second] : [first, second];
  return {
    columnAnchor,
    column: letters === undefined ? null : columnNumber(letters),
    rowAnchor,
    row: digits === undefined ? null : Number(digits) - 1,
  };
}

function writeCorner({ columnAnchor, column, rowAnchor, row }: Corner): string {
  const letters = column === null ? "" : columnAnchor + columnLetters(column);
  return letters + (row === null ? "" : `${rowAnchor}${row + 1}`);
}
