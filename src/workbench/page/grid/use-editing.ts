import { useRef, useState } from "react";
import type { WorkbookModel } from "../../model/workbook-model";
import { type Area, cellArea } from "../../model/area";
import { isOpenCell } from "../../model/protection";
import { formatArea } from "../../model/reference";
import { formulaAt } from "../formula/formula-at";
import type { FunctionHelp } from "../formula/function-help";
import { entryProblem } from "./entry-problem";
import type { CellPosition } from "./move-cell";
import { areaBetween } from "./selection";

/** An unfinished entry: its cell, the text so far, and where the user is typing. */
export interface Entry extends CellPosition {
  readonly sheet: string;
  readonly text: string;
  readonly place: "cell" | "formula-bar";
  /** Where in the text the next character goes. */
  readonly caret: number;
  /** True if typing began it: arrow keys then leave the cell, or point at others. After F2 they move in the text. */
  readonly isEntering: boolean;
  /** The part of a formula that came from pointing at cells and is replaced by pointing on; the cells. */
  readonly pointed: Pointed | null;
  /** Why the text could not be entered; the text stays until the user fixes or cancels it. */
  readonly problem?: string;
}

/** Cells pointed at: from the first to the last, and where their address stands in the formula. */
export interface Pointed {
  readonly from: CellPosition;
  readonly to: CellPosition;
  readonly start: number;
}

export interface Editing {
  /** What may be called in a formula, for help while typing. */
  readonly functions: readonly FunctionHelp[];
  readonly entry: Entry | null;
  /**
   * Starts an entry in the active cell, with its present contents or with the text given. Does nothing in a protected
   * cell, or while another entry needs fixing.
   */
  begin(place: Entry["place"], text?: string): void;
  type(text: string, caret?: number): void;
  /** The caret has moved without a change of the text. */
  moveCaret(caret: number): void;
  /** Lets arrow keys move in the text from now on, or leave the cell again. */
  toggleEntering(): void;
  /** Whether a click on a cell puts its address into the formula. */
  takesReference(): boolean;
  /** Puts the address of cells into the formula, in place of those pointed at just before. */
  point(from: CellPosition, to: CellPosition, area?: Area): void;
  /** Enters the text; unchanged text leaves the cell as it is. False if the cell's rule refuses it. */
  commit(): boolean;
  cancel(): void;
}

/** The one unfinished entry a workbook can have, shared by the grid and the formula bar. */
export function useEditing(model: WorkbookModel, functions: readonly FunctionHelp[] = []): Editing {
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

  function takesReference(): boolean {
    const entry = current.current;
    if (!entry || entry.sheet !== model.activeSheet.id) return false;
    return entry.pointed !== null || formulaAt(entry.text, entry.caret).takesReference;
  }

  return {
    functions,
    entry,
    begin(place, text) {
      const { id, properties } = model.activeSheet;
      const { row, column } = properties.activeCell;
      if (goBack()) return;
      if (!isOpenCell(model.activeSheet, row, column)) {
        model.mayEnter(id, cellArea(row, column));
        return;
      }
      const present = text ?? model.inputText(id, row, column);
      const isEntering = text !== undefined && place === "cell";
      set({ sheet: id, row, column, place, text: present, caret: present.length, isEntering, pointed: null });
    },
    type(text, caret = text.length) {
      if (current.current === null) return;
      set({ ...current.current, text, caret, pointed: null, problem: undefined });
    },
    moveCaret(caret) {
      if (current.current && current.current.caret !== caret) set({ ...current.current, caret, pointed: null });
    },
    toggleEntering() {
      if (current.current) set({ ...current.current, isEntering: !current.current.isEntering });
    },
    takesReference,
    point(from, to, area = areaBetween(from, to)) {
      const entry = current.current;
      if (!entry || !takesReference()) return;
      const start = entry.pointed?.start ?? entry.caret;
      const address = formatArea(area);
      const text = entry.text.slice(0, start) + address + entry.text.slice(entry.caret);
      set({ ...entry, text, caret: start + address.length, pointed: { from, to, start } });
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
