import { sheetSize } from "../../../domain/sheet-size";
import { hiddenRows } from "../../model/hidden-rows";
import type { Sheet } from "../../model/sheet";
import { type Axis, createAxis } from "./axis";

const defaultRowPixels = 20;
const defaultColumnPixels = 64;
const pixelsPerPoint = 96 / 72;
const usualPoints = 11;

/** Room for the row numbers and the column letters, in pixels. */
export const headWidth = 44;
export const headHeight = 22;

/** How far the user has gone beyond the cells in use. The grid grows ahead of them instead of having a million rows. */
export interface Reach {
  readonly rows: number;
  readonly columns: number;
}

export interface SheetGeometry {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Where a sheet's rows and columns are: those in use or reached by the user, and some more. */
export function sheetGeometry(sheet: Sheet, reach: Reach): SheetGeometry {
  const { rowHeights, columnWidths, activeCell } = sheet.properties;
  const used = sheet.usedArea(false);
  const rowCount = Math.max(used?.bottom ?? 0, activeCell.row, reach.rows) + 60;
  const columnCount = Math.max(used?.right ?? 0, activeCell.column, reach.columns) + 16;
  const columns = createAxis(Math.min(sheetSize.columns, columnCount), defaultColumnPixels, sizes(columnWidths, 1));
  const heights = new Map([...fittedRows(sheet, columns), ...sizes(rowHeights, pixelsPerPoint)]);
  for (const row of hiddenRows(sheet.properties)) heights.set(row, 0);
  return { rows: createAxis(Math.min(sheetSize.rows, rowCount), defaultRowPixels, heights), columns };
}

/** Rows without a set height are as high as their largest font and wrapped text need. */
function fittedRows(sheet: Sheet, columns: Axis): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, cell } of sheet.cells()) {
    const { fontSize = usualPoints, wrapText = false } = cell.format;
    if (!wrapText && fontSize <= usualPoints) continue;
    const pixels = fontSize * pixelsPerPoint;
    const lettersInLine = Math.max(1, (columns.size(column) - 6) / (pixels * 0.5));
    const lines = wrapText && typeof cell.value === "string" ? linesOf(cell.value, lettersInLine) : 1;
    heights.set(row, Math.max(heights.get(row) ?? defaultRowPixels, Math.ceil(lines * pixels * 1.25) + 2));
  }
  return heights;
}

/** How many lines a text takes, breaking between words. */
function linesOf(text: string, lettersInLine: number): number {
  return text.split("\n").reduce((lines, line) => {
    let room = lettersInLine;
    let count = 1;
    for (const word of line.split(" ")) {
      if (word.length > room && room < lettersInLine) {
        count += 1;
        room = lettersInLine;
      }
      room -= word.length + 1;
    }
    return lines + count;
  }, 0);
}

function sizes(given: Readonly<Record<number, number>>, factor: number): Map<number, number> {
  return new Map(Object.entries(given).map(([index, size]) => [Number(index), Math.round(size * factor)]));
}
