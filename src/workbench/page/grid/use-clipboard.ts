import { type ClipboardEvent, useEffect, useRef, useState } from "react";
import type { Area } from "../../model/area";
import { copyCells, copyShown, type CopiedCells } from "../../model/copied-cells";
import { displayText } from "../../model/display-text";
import { pasteCells, pasteCut, pasteText } from "../../model/paste-cells";
import type { WorkbookModel } from "../../model/workbook-model";
import { fromTabSeparated, toTabSeparated } from "./tab-separated";

/** What was last copied here. Pasted text that is the same stands for these cells with their formulas and looks. */
interface Taken {
  readonly cells: CopiedCells;
  readonly text: string;
  readonly isCut: boolean;
}

export interface GridClipboard {
  /** The cells copied or cut, until something else is entered or Esc is pressed. */
  readonly outlined: { readonly sheet: string; readonly area: Area } | null;
  readonly isCut: boolean;
  /** For the grid's element. */
  readonly handlers: {
    onCopy(event: ClipboardEvent): void;
    onCut(event: ClipboardEvent): void;
    onPaste(event: ClipboardEvent): void;
  };
  /** Says before a paste whether it is of values only, without formulas and looks. */
  wantsValues(only: boolean): void;
  /** Pastes what is outlined and ends the outline, as Enter does; false if nothing is outlined. */
  pasteOutlined(): boolean;
  /** Ends the outline; false if there is none. */
  cancel(): boolean;
}

/** Copying, cutting and pasting in the grid: as text with other programs, with formulas and looks inside the workbook. */
export function useClipboard(model: WorkbookModel): GridClipboard {
  const [taken, setTaken] = useState<Taken | null>(null);
  const [isOutlined, setOutlined] = useState(false);
  const isPasting = useRef(false);
  const valuesOnly = useRef(false);

  useEffect(
    () =>
      model.subscribe((event) => {
        const isLoaded = event.kind === "loaded";
        const isEntry = (event.kind === "cells" || event.kind === "structure") && event.origin === "person";
        if (isPasting.current || !(isLoaded || isEntry)) return;
        setOutlined(false);
        // Cells that were cut may be elsewhere by now.
        setTaken((before) => (isLoaded || before?.isCut ? null : before));
      }),
    [model],
  );

  function take(event: ClipboardEvent, isCut: boolean): void {
    event.preventDefault();
    const { id, properties } = model.activeSheet;
    const copy = isCut ? copyCells : copyShown;
    const cells = copy(model.activeSheet, properties.selection);
    if (isCut && !model.mayEnter(id, cells.area)) return;
    const text = textOf(cells, model);
    event.clipboardData.setData("text/plain", text);
    setTaken({ cells, text, isCut });
    setOutlined(true);
  }

  function paste(own: Taken | null, text: string): void {
    isPasting.current = true;
    try {
      if (own?.isCut && model.findSheet(own.cells.sheet)) {
        pasteCut(model, own.cells);
        setTaken(null);
        setOutlined(false);
      } else if (own) pasteCells(model, own.cells, valuesOnly.current);
      else pasteText(model, fromTabSeparated(text));
    } finally {
      isPasting.current = false;
    }
  }

  return {
    outlined: isOutlined && taken ? taken.cells : null,
    isCut: taken?.isCut ?? false,
    handlers: {
      onCopy: (event) => take(event, false),
      onCut: (event) => take(event, true),
      onPaste(event) {
        event.preventDefault();
        const text = event.clipboardData.getData("text/plain");
        const isOwn = taken?.text === text.replaceAll(/\r?\n/g, "\r\n");
        if (isOwn || text !== "") paste(isOwn ? taken : null, text);
      },
    },
    wantsValues: (only) => void (valuesOnly.current = only),
    pasteOutlined() {
      if (!isOutlined || !taken) return false;
      valuesOnly.current = false;
      paste(taken, taken.text);
      setOutlined(false);
      return true;
    },
    cancel() {
      if (!isOutlined) return false;
      setOutlined(false);
      setTaken(null);
      return true;
    },
  };
}

/** The cells as tab-separated text, as shown. */
function textOf({ rows }: CopiedCells, { dates }: WorkbookModel): string {
  return toTabSeparated(
    rows.map((cells) => cells.map(({ value, numberFormat }) => displayText(value, numberFormat, dates))),
  );
}
