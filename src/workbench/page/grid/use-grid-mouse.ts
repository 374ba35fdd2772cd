import { type MouseEvent, useRef } from "react";
import { sheetSize } from "../../../domain/sheet-size";
import { type Area, cellArea } from "../../model/area";
import type { WorkbookModel } from "../../model/workbook-model";
import { followHyperlink, hyperlinkAt } from "./hyperlink-at";
import type { CellPosition } from "./move-cell";
import { areaBetween } from "./selection";
import type { Editing } from "./use-editing";

/** What is under the mouse: a cell, a row number, a column's letters, or the corner between them. */
type GridPart =
  | { readonly kind: "cell"; readonly row: number; readonly column: number }
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "column"; readonly column: number }
  | { readonly kind: "corner" };

const lastRow = sheetSize.rows - 1;
const lastColumn = sheetSize.columns - 1;

/**
 * Selecting with the mouse: press and drag over cells, row numbers or column letters; Shift extends the selection. While
 * a formula waits for a reference, the same points at cells, and the box being typed into keeps the focus.
 */
export function useGridMouse(model: WorkbookModel, editing: Editing) {
  const dragFrom = useRef<GridPart | null>(null);
  const pressed = useRef<GridPart | null>(null);
  const pointed = useRef<{ readonly from: GridPart; readonly to: GridPart } | null>(null);

  function point(from: GridPart, to: GridPart): void {
    pointed.current = { from, to };
    const area = areaOf(from, to);
    if (area) editing.point(firstOf(from), firstOf(to), area);
  }

  function extend(from: GridPart, to: GridPart): void {
    const { id } = model.activeSheet;
    const area = areaOf(from, to);
    if (area !== null) model.select(id, area, { row: firstOf(from).row, column: firstOf(from).column });
  }

  return {
    onMouseDown(event: MouseEvent): void {
      const place = placeAt(event.target);
      if (place === null || event.button === 1) return;
      if (event.button === 0 && editing.takesReference()) {
        event.preventDefault();
        const before = editing.entry?.pointed;
        point(event.shiftKey && before ? sameKind(place, before.from) : place, place);
        return;
      }
      if (event.button === 2 && isSelected(model, place)) return;
      const { activeCell } = model.activeSheet.properties;
      const isLink = event.button === 0 && !event.shiftKey && place.kind === "cell";
      pressed.current = isLink ? place : null;
      const from: GridPart = event.shiftKey ? sameKind(place, activeCell) : place;
      dragFrom.current = event.button === 0 ? from : null;
      extend(from, place);
    },
    onMouseMove(event: MouseEvent): void {
      if (pointed.current !== null && event.buttons === 1) {
        const { from, to } = pointed.current;
        const place = placeAt(event.target);
        if (place && JSON.stringify(place) !== JSON.stringify(to)) point(from, place);
        return;
      }
      if (dragFrom.current === null) return;
      if (event.buttons !== 1) {
        dragFrom.current = null; // the button was let go outside the grid
        return;
      }
      const place = placeAt(event.target);
      const { selection } = model.activeSheet.properties;
      const area = place && areaOf(dragFrom.current, place);
      if (place && area && JSON.stringify(area) !== JSON.stringify(selection)) extend(dragFrom.current, place);
    },
    onMouseUp(event: MouseEvent): void {
      dragFrom.current = null;
      pointed.current = null;
      const place = placeAt(event.target);
      const from = pressed.current;
      pressed.current = null;
      if (place?.kind !== "cell" || from?.kind !== "cell") return;
      // Only a plain click on the cell follows its link; dragging selects.
      const link = place.row === from.row && place.column === from.column;
      const found = link ? hyperlinkAt(model.activeSheet, place.row, place.column) : null;
      if (found !== null) void followHyperlink(model, found);
    },
  };
}

function placeAt(target: EventTarget): GridPart | null {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-cell],.head") : null;
  if (element === null) return null;
  const { row, column, rowHead, columnHead, corner } = element.dataset;
  if (row !== undefined) return { kind: "cell", row: Number(row), column: Number(column) };
  if (rowHead !== undefined) return { kind: "row", row: Number(rowHead) };
  if (columnHead !== undefined) return { kind: "column", column: Number(columnHead) };
  return corner === undefined ? null : { kind: "corner" };
}

/** The area between two places; null if they are of different kinds, as when dragging from cells onto a header. */
function areaOf(from: GridPart, to: GridPart): Area | null {
  if (from.kind === "cell" && to.kind === "cell") return areaBetween(from, to);
  if (from.kind === "row" && to.kind !== "corner" && to.kind !== "column") {
    return areaBetween({ row: from.row, column: 0 }, { row: to.row, column: lastColumn });
  }
  if (from.kind === "column" && to.kind !== "corner" && to.kind !== "row") {
    return areaBetween({ row: 0, column: from.column }, { row: lastRow, column: to.column });
  }
  return from.kind === "corner" ? { top: 0, left: 0, bottom: lastRow, right: lastColumn } : null;
}

function firstOf(place: GridPart): CellPosition {
  return { row: 0, column: 0, ...(place.kind === "corner" ? {} : place) };
}

function sameKind(place: GridPart, active: CellPosition): GridPart {
  if (place.kind === "row") return { kind: "row", row: active.row };
  if (place.kind === "column") return { kind: "column", column: active.column };
  return place.kind === "cell" ? { kind: "cell", ...active } : place;
}

/** A right click inside the selection keeps it, so that the menu applies to all of it. */
function isSelected(model: WorkbookModel, place: GridPart): boolean {
  const { selection } = model.activeSheet.properties;
  const area = areaOf(place, place) ?? cellArea(0, 0);
  return (
    area.top >= selection.top &&
    area.bottom <= selection.bottom &&
    area.left >= selection.left &&
    area.right <= selection.right
  );
}
