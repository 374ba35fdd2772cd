import { type KeyboardEvent, useRef } from "react";
import { sheetSize } from "../../../domain/sheet-size";
import { type Area, areaSize, cellArea } from "../../model/area";
import { fillSelection } from "../../model/fill-cells";
import { hiddenRows } from "../../model/hidden-rows";
import { clearShown } from "../../model/clear-shown";
import type { WorkbookModel } from "../../model/workbook-model";
import { mergeAt } from "./merged-cells";
import { type CellPosition, type KeyPress, moveCell, type Surroundings } from "./move-cell";
import { nextOpenCell } from "./next-open-cell";
import { areaBetween, farCorner, nextInside } from "./selection";
import { undoKey } from "./undo-key";
import type { GridClipboard } from "./use-clipboard";
import type { Editing } from "./use-editing";

export interface GridKeysOptions {
  readonly model: WorkbookModel;
  readonly editing: Editing;
  readonly clipboard: Pick<GridClipboard, "wantsValues" | "pasteOutlined" | "cancel">;
  /** Rows that fit into the view. */
  readonly pageRows: number;
  /** Opens the selection's menu, for Shift+F10 and the menu key. */
  onMenu(): void;
  /** Opens the active cell's list of permitted answers; false if it has none. */
  onChoices(): boolean;
}

/** What keys do in the grid, as in Excel: moving, selecting, entering, clearing, changing sheets. */
export function useGridKeys({ model, editing, clipboard, pageRows, onMenu, onChoices }: GridKeysOptions) {
  /** Where Tab has led to without a break, and from which column: Enter goes on below that, as at a typewriter. */
  const tabbed = useRef<{ readonly sheet: string; readonly column: number; readonly at: CellPosition } | null>(null);

  function around(): Surroundings {
    const sheet = model.activeSheet;
    const used = sheet.usedArea(true);
    return {
      rowCount: sheetSize.rows,
      columnCount: sheetSize.columns,
      pageRows: Math.max(1, pageRows - 1),
      lastUsed: { row: used?.bottom ?? 0, column: used?.right ?? 0 },
      isHidden: (row) => hiddenRows(sheet.properties).has(row),
      isBlank: (row, column) => sheet.cell(row, column).value === null,
    };
  }

  /** Where a key moves to: skips cells merged with the one we leave, and goes to the first of merged cells. */
  function moveOverMerged(from: CellPosition, press: KeyPress): CellPosition | null {
    const sheet = model.activeSheet;
    const left = mergeAt(sheet, from.row, from.column);
    let to = moveCell(from, press, around());
    for (let last = from; left !== null && to !== null && isIn(left, to) && !isSame(to, last);) {
      last = to;
      to = moveCell(to, press, around());
    }
    const arrived = to && mergeAt(sheet, to.row, to.column);
    return arrived ? { row: arrived.top, column: arrived.left } : to;
  }

  /** Moves on after an entry, Tab or Enter: within a selection of several cells, otherwise by one cell. */
  function moveOn(key: "Enter" | "Tab", back: boolean): void {
    const { id, properties } = model.activeSheet;
    const { selection, activeCell } = properties;
    if (areaSize(selection).cells > 1) {
      model.select(id, selection, nextInside(selection, activeCell, key === "Tab" ? "rows" : "columns", back));
      return;
    }
    const begun = tabbed.current;
    const isRun = begun !== null && begun.sheet === id && isSame(begun.at, activeCell);
    const open = key === "Tab" ? nextOpenCell(model.activeSheet, activeCell, back) : null;
    if (open !== null) return model.select(id, cellArea(open.row, open.column));
    const from = key === "Enter" && !back && isRun ? { row: activeCell.row, column: begun.column } : activeCell;
    const forward = key === "Tab" ? "ArrowRight" : "ArrowDown";
    const backward = key === "Tab" ? "ArrowLeft" : "ArrowUp";
    const to = moveOverMerged(from, { key: back ? backward : forward, ctrlKey: false });
    if (to === null) return;
    if (key === "Tab") tabbed.current = { sheet: id, column: isRun ? begun.column : activeCell.column, at: to };
    model.select(id, cellArea(to.row, to.column));
  }

  function move(event: KeyboardEvent): boolean {
    const { id, properties } = model.activeSheet;
    const { selection, activeCell } = properties;
    const from: CellPosition = event.shiftKey ? farCorner(selection, activeCell) : activeCell;
    const to = moveOverMerged(from, { key: event.key, ctrlKey: event.ctrlKey || event.metaKey });
    if (to === null) return false;
    if (event.shiftKey) model.select(id, areaBetween(activeCell, to), activeCell);
    else model.select(id, cellArea(to.row, to.column));
    return true;
  }

  /** In a formula, an arrow key points at the next cell, with Shift at more of them; false where none can stand. */
  function pointOn(event: KeyboardEvent): boolean {
    const { entry } = editing;
    if (!entry || !editing.takesReference()) return false;
    const { from, to } = entry.pointed ?? { from: entry, to: entry };
    const next = moveCell(to, { key: event.key, ctrlKey: event.ctrlKey || event.metaKey }, around());
    if (next === null) return false;
    editing.point(event.shiftKey ? from : next, next);
    return true;
  }

  function otherSheet(step: 1 | -1): void {
    const shown = model.sheets.filter((sheet) => sheet.properties.visibility === "Visible");
    const next = shown[shown.indexOf(model.activeSheet) + step];
    if (next !== undefined) model.activate(next.id);
  }

  /** Returns whether the key did anything; only then is the browser's own action prevented. */
  function press(event: KeyboardEvent): boolean {
    const { id, properties } = model.activeSheet;
    const command = event.ctrlKey || event.metaKey;
    if (command && (event.key === "PageDown" || event.key === "PageUp")) {
      otherSheet(event.key === "PageDown" ? 1 : -1);
      return true;
    }
    if (command && event.key.toLowerCase() === "a") {
      const whole = { top: 0, left: 0, bottom: sheetSize.rows - 1, right: sheetSize.columns - 1 };
      model.select(id, whole, properties.activeCell);
      return true;
    }
    if (undoKey(model, event)) return true;
    if (command && event.key.toLowerCase() === "v") {
      // The browser pastes; Shift asks for values only.
      clipboard.wantsValues(event.shiftKey);
      return false;
    }
    if (command && ["d", "r"].includes(event.key.toLowerCase())) {
      fillSelection(model, event.key.toLowerCase() === "d" ? "down" : "right");
      return true;
    }
    if (event.key === "Escape" && model.selectedChart !== null) {
      model.selectChart(null);
      return true;
    }
    if (event.key === "Escape") return clipboard.cancel();
    if (event.key === "Enter" && clipboard.pasteOutlined()) return true;
    if (event.altKey && event.key === "ArrowDown" && onChoices()) return true;
    if (event.key === "F10" ? event.shiftKey : event.key === "ContextMenu") {
      onMenu();
      return true;
    }
    if (move(event)) return true;
    switch (event.key) {
      case "Enter":
      case "Tab":
        moveOn(event.key, event.shiftKey);
        return true;
      case "F2":
        editing.begin("cell");
        return true;
      case "Delete":
        clearShown(model);
        return true;
      case "Backspace":
        editing.begin("cell", "");
        return true;
      default:
        if (event.key.length !== 1 || command || event.altKey) return false;
        editing.begin("cell", event.key);
        return true;
    }
  }

  return {
    moveOn,
    pointOn,
    onKeyDown(event: KeyboardEvent): void {
      if (press(event)) event.preventDefault();
    },
  };
}

function isIn({ top, left, bottom, right }: Area, { row, column }: CellPosition): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function isSame(a: CellPosition, b: CellPosition): boolean {
  return a.row === b.row && a.column === b.column;
}
