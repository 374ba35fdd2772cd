import { type Area, areaSize, containsArea, wholeSheet } from "../model/area";
import { ApiError } from "../protocol/api-error";

/** The area, moved by rows and columns; refused if it would leave the sheet. */
export function movedArea(area: Area, rows: number, columns: number): Area {
  return inSheet({
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
  });
}

/** The area, made larger or smaller at the bottom and right; refused if nothing would be left. */
export function resizedArea(area: Area, rows: number, columns: number): Area {
  return inSheet({ ...area, bottom: area.bottom + rows, right: area.right + columns });
}

/** A row, counting from 0 at the top of the area; it may lie outside it. */
export function rowOf(area: Area, row: number): Area {
  return inSheet({ ...area, top: area.top + row, bottom: area.top + row });
}

/** A column, counting from 0 at the left of the area; it may lie outside it. */
export function columnOf(area: Area, column: number): Area {
  return inSheet({ ...area, left: area.left + column, right: area.left + column });
}

/** Rows next to an area: above it if the count is negative, below it if positive. */
export function rowsBeside(area: Area, count: number): Area {
  const [top, bottom] = beside(area.top, area.bottom, count);
  return inSheet({ ...area, top, bottom });
}

/** Columns next to an area: left of it if the count is negative, right of it if positive. */
export function columnsBeside(area: Area, count: number): Area {
  const [left, right] = beside(area.left, area.right, count);
  return inSheet({ ...area, left, right });
}

function beside(first: number, last: number, count: number): [number, number] {
  if (count === 0) throw new ApiError("InvalidArgument");
  return count > 0 ? [last + 1, last + count] : [first + count, first - 1];
}

function inSheet(area: Area): Area {
  const { rows, columns } = areaSize(area);
  if (rows < 1 || columns < 1 || !containsArea(wholeSheet, area)) throw new ApiError("InvalidArgument");
  return area;
}
