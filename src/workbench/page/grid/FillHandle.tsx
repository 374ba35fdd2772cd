import { type MouseEvent, useEffect, useRef, useState } from "react";
import { type Area, areaSize, isWholeColumns, isWholeRows } from "../../model/area";
import { fillCells } from "../../model/fill-cells";
import type { Sheet } from "../../model/sheet";
import type { WorkbookModel } from "../../model/workbook-model";
import { AreaOutline, type AreaOutlineProps } from "./AreaOutline";
import { cellUnder } from "./cell-under";
import type { CellPosition } from "./move-cell";

export interface FillHandleProps {
  readonly model: WorkbookModel;
  /** While something is being typed, it is not there. */
  readonly isTyping: boolean;
  boxOf(area: Area): AreaOutlineProps["box"];
}

/**
 * The square at the selection's corner: dragging fills the cells it passes, with Ctrl the other way round (single
 * numbers count on, series repeat); a double click fills down as far as the column beside it goes.
 */
export function FillHandle({ model, isTyping, boxOf }: FillHandleProps) {
  const { selection } = model.activeSheet.properties;
  const [to, setTo] = useState<Area | null>(null);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);
  if (isTyping || isWholeRows(selection) || isWholeColumns(selection)) return null;

  function drag(event: MouseEvent): void {
    event.preventDefault();
    event.stopPropagation();
    if (event.button !== 0) return;
    let area: Area | null = null;
    const move = (moved: globalThis.MouseEvent) => {
      const under = cellUnder(moved);
      if (under) area = stretched(selection, under);
      setTo(area);
    };
    const end = (ended: globalThis.MouseEvent) => {
      stop.current();
      if (!area) return;
      const isSingle = areaSize(selection).cells === 1;
      fillCells(model, selection, area, ended.ctrlKey ? (isSingle ? "count" : "copy") : "series");
    };
    const cancel = (key: KeyboardEvent) => key.key === "Escape" && stop.current();
    stop.current = () => {
      window.removeEventListener("mousemove", move);
      window.removeEventListener("mouseup", end);
      window.removeEventListener("keydown", cancel, true);
      setTo(null);
    };
    window.addEventListener("mousemove", move);
    window.addEventListener("mouseup", end);
    window.addEventListener("keydown", cancel, true);
  }

  const box = boxOf(selection);
  return (
    <>
      <div
        className="fill-handle"
        aria-hidden="true"
        title="Drag to fill, double click to fill down (Ctrl+D, Ctrl+R)"
        style={{ left: box.left + box.width, top: box.top + box.height }}
        onMouseDown={drag}
        onDoubleClick={(event) => {
          event.stopPropagation();
          const last = lastBeside(model.activeSheet, selection);
          if (last > selection.bottom) fillCells(model, selection, { ...selection, bottom: last }, "series");
        }}
      />
      {to && <AreaOutline box={boxOf(to)} kind="filled" />}
    </>
  );
}

/** The selection made longer to the cell, in the direction in which the cell is further away; null inside it. */
function stretched(from: Area, { row, column }: CellPosition): Area | null {
  const down = row > from.bottom ? row - from.bottom : Math.min(0, row - from.top);
  const right = column > from.right ? column - from.right : Math.min(0, column - from.left);
  if (down === 0 && right === 0) return null;
  if (Math.abs(down) >= Math.abs(right)) return down > 0 ? { ...from, bottom: row } : { ...from, top: row };
  return right > 0 ? { ...from, right: column } : { ...from, left: column };
}

/** The last row to which the column to the left is filled, or else that to the right, beside and below the selection. */
function lastBeside(sheet: Sheet, { left, right, bottom }: Area): number {
  for (const column of [left - 1, right + 1]) {
    if (column < 0 || sheet.cell(bottom + 1, column).value === null) continue;
    let row = bottom + 1;
    while (sheet.cell(row + 1, column).value !== null) row += 1;
    return row;
  }
  return bottom;
}
