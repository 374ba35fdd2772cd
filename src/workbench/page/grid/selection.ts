import { type Area, boundingArea, cellArea } from "../../model/area";
import type { CellPosition } from "./move-cell";

/** The corner of a selection that Shift+arrow moves: the one opposite the active cell. */
export function farCorner(area: Area, active: CellPosition): CellPosition {
  return {
    row: area.top === active.row ? area.bottom : area.top,
    column: area.left === active.column ? area.right : area.left,
  };
}

/** The selection between two cells, in either order. */
export function areaBetween(a: CellPosition, b: CellPosition): Area {
  return boundingArea(cellArea(a.row, a.column), cellArea(b.row, b.column));
}

/**
 * The cell after the active one in a selection, down its columns (Enter) or along its rows (Tab), and then from the
 * start.
 */
export function nextInside(area: Area, active: CellPosition, along: "rows" | "columns", back: boolean): CellPosition {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const row = active.row - area.top;
  const column = active.column - area.left;
  const place = along === "rows" ? row * columns + column : column * rows + row;
  const next = (place + (back ? -1 : 1) + rows * columns) % (rows * columns);
  return along === "rows"
    ? { row: area.top + Math.floor(next / columns), column: area.left + (next % columns) }
    : { row: area.top + (next % rows), column: area.left + Math.floor(next / rows) };
}
