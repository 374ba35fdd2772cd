import { sheetSize } from "../../domain/sheet-size";

/** A rectangle of cells, rows and columns counting from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Every cell of a sheet. */
export const wholeSheet: Area = { top: 0, left: 0, bottom: sheetSize.rows - 1, right: sheetSize.columns - 1 };

/** The area of a single cell. */
export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** How many rows, columns and cells an area has. */
export function areaSize(area: Area): { rows: number; columns: number; cells: number } {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  return { rows, columns, cells: rows * columns };
}

/** The cells that are in both areas; null if none are. */
export function intersectAreas(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** The smallest area that contains both. */
export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Whether every cell of the inner area is in the outer one. */
export function containsArea(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right
  );
}

/** Whether the area is made of entire rows, so that its width is the sheet's. */
export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === sheetSize.columns - 1;
}

/** Whether the area is made of entire columns, so that its height is the sheet's. */
export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === sheetSize.rows - 1;
}
