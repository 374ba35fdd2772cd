import { type RefObject, useEffect, useEffectEvent } from "react";
import type { Sheet } from "../../model/sheet";
import type { Axis } from "./axis";
import { headHeight, headWidth, type SheetGeometry } from "./sheet-geometry";

/** When another cell becomes active, scrolls just enough to show it. */
export function useKeepInView(
  scrollerRef: RefObject<HTMLDivElement | null>,
  sheet: Sheet,
  geometry: SheetGeometry,
): void {
  const { row, column } = sheet.properties.activeCell;
  // The geometry is a new object at each drawing; we scroll only for another cell.
  const keepInView = useEffectEvent(() => {
    const scroller = scrollerRef.current;
    if (scroller === null || scroller.clientWidth === 0) return;
    const { freezeRows, freezeColumns } = sheet.properties;
    if (row >= freezeRows) {
      const seen = { start: scroller.scrollTop, length: scroller.clientHeight - headHeight };
      scroller.scrollTop = nearest(seen, geometry.rows, row, freezeRows);
    }
    if (column >= freezeColumns) {
      const seen = { start: scroller.scrollLeft, length: scroller.clientWidth - headWidth };
      scroller.scrollLeft = nearest(seen, geometry.columns, column, freezeColumns);
    }
  });
  useEffect(() => keepInView(), [scrollerRef, sheet, row, column]);
}

function nearest(seen: { start: number; length: number }, axis: Axis, index: number, frozen: number): number {
  const near = axis.offset(index);
  const far = near + axis.size(index);
  if (near - axis.offset(frozen) < seen.start) return near - axis.offset(frozen);
  return far > seen.start + seen.length ? far - seen.length : seen.start;
}
