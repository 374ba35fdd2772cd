import { useRef, useState } from "react";
import type { WorkbookModel } from "../../model/workbook-model";
import { cellArea } from "../../model/area";
import { isOpenCell } from "../../model/protection";
import { entryProblem } from "./entry-problem";
import type { CellPosition } from "./move-cell";

/** An unfinished entry: its cell, the text so far, and where the user is typing. */
export interface Entry extends CellPosition {
  readonly sheet: string;
  readonly text: string;
  readonly place: "cell" | "formula-bar";
  /** Why the text could not be entered; the text stays until the user fixes or cancels it. */
  readonly problem?: string;
}

export interface Editing {
  readonly entry: Entry | null;
  /**
   * Starts an entry in the active cell, with its present contents or with the text given. Does nothing in a protected
   * cell, or while another entry needs fixing.
   */
  begin(place: Entry["place"], text?: string): void;
  type(text: string): void;
  /** Enters the text; unchanged text leaves the cell as it is. False if the cell's rule refuses it. */
  commit(): boolean;
  cancel(): void;
}

/** The one unfinished entry a workbook can have, shared by the grid and the formula bar. */
export function useEditing(model: WorkbookModel): Editing {
  const [entry, setEntry] = useState<Entry | null>(null);
  // The current state, not that of the last drawing: otherwise the box could commit a cancelled entry when it loses the
  // focus at the same moment.
  const current = useRef<Entry | null>(null);

  function set(next: Entry | null): void {
    current.current = next;
    setEntry(next);
  }

  /** Shows the entry that needs fixing; false if there is none. */
  function goBack(): boolean {
    const waiting = current.current;
    if (waiting?.problem === undefined || model.findSheet(waiting.sheet) === null) return false;
    model.select(waiting.sheet, cellArea(waiting.row, waiting.column));
    document.querySelector<HTMLElement>(waiting.place === "cell" ? ".cell-editor" : ".formula-bar .formula")?.focus();
    return true;
  }

  return {
    entry,
    begin(place, text) {
      const { id, properties } = model.activeSheet;
      const { row, column } = properties.activeCell;
      if (goBack()) return;
      if (!isOpenCell(model.activeSheet, row, column)) {
        model.mayEnter(id, cellArea(row, column));
        return;
      }
      set({ sheet: id, row, column, place, text: text ?? model.inputText(id, row, column) });
    },
    type(text) {
      if (current.current === null) return;
      const { sheet, row, column, place } = current.current;
      set({ sheet, row, column, place, text });
    },
    commit() {
      if (current.current === null) return true;
      const { sheet, row, column, text } = current.current;
      const isChanged = model.findSheet(sheet) !== null && text !== model.inputText(sheet, row, column);
      const problem = isChanged ? entryProblem(model, sheet, row, column, text) : null;
      if (problem !== null) {
        set({ ...current.current, problem });
        return false;
      }
      set(null);
      if (isChanged) model.setInput(sheet, row, column, text);
      return true;
    },
    cancel: () => set(null),
  };
}
