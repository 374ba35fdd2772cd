import { type ReactNode, useState } from "react";
import { cellArea } from "../../model/area";
import { displayText } from "../../model/display-text";
import { isOpenCell } from "../../model/protection";
import { columnLetters } from "../../../domain/cell-area";
import { choicesOf, validationOf } from "../../model/validation";
import type { WorkbookModel } from "../../model/workbook-model";
import { ChoiceList } from "./ChoiceList";
import { cellId } from "./cell-id";

export interface Choices {
  /** Opens the active cell's list; false if it has none. */
  open(): boolean;
  /** The button at the active cell, and the list if open. */
  readonly drawn: ReactNode;
}

/** The place of a cell on the page, in pixels of the sheet. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The active cell's list of permitted answers, opened by its button or Alt+Down. */
export function useChoices(model: WorkbookModel, isTyping: boolean, box: Box, focusGrid: () => void): Choices {
  const [openAt, setOpenAt] = useState<string | null>(null);
  const sheet = model.activeSheet;
  const { row, column } = sheet.properties.activeCell;
  const place = `${sheet.id} ${cellId(row, column)}`;
  const rule = isOpenCell(sheet, row, column) ? validationOf(sheet, row, column) : null;
  const choices = rule?.inCellDropDown ? choicesOf(model, sheet, rule) : null;
  if (choices === null || isTyping) return { open: () => false, drawn: null };

  const address = `${columnLetters(column)}${row + 1}`;
  const isOpen = openAt === place;
  const close = () => {
    setOpenAt(null);
    focusGrid();
  };
  const choose = (index: number) => {
    const choice = choices[index];
    if (choice !== undefined) model.setCells(sheet.id, cellArea(row, column), () => choice);
    close();
  };
  const cell = sheet.cell(row, column);
  return {
    open() {
      setOpenAt(place);
      return true;
    },
    drawn: (
      <>
        <button
          type="button"
          className="choice-button"
          tabIndex={-1}
          aria-label={`Permitted answers of ${address}`}
          aria-haspopup="listbox"
          aria-expanded={isOpen}
          title="Permitted answers (Alt+Down)"
          style={{ left: box.left + box.width, top: box.top + Math.max(0, box.height - 20) }}
          onMouseDown={(event) => event.stopPropagation()}
          onClick={() => (isOpen ? close() : setOpenAt(place))}
        >
          <span className="arrow" aria-hidden="true" />
        </button>
        {isOpen && (
          <ChoiceList
            label={`Permitted answers of ${address}`}
            choices={choices.map((choice) => displayText(choice, "General"))}
            current={displayText(cell.value, cell.numberFormat, model.dates)}
            at={{ left: box.left, top: box.top + box.height, width: box.width }}
            onChoose={choose}
            onClose={close}
          />
        )}
      </>
    ),
  };
}
