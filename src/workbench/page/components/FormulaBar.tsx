import { isOpenCell } from "../../model/protection";
import { columnLetters } from "../../../domain/cell-area";
import type { WorkbookModel } from "../../model/workbook-model";
import type { Editing } from "../grid/use-editing";
import { FormulaInput } from "../formula/FormulaInput";
import { useModelVersion } from "../use-model-version";
import { NameBox } from "./NameBox";

export interface FormulaBarProps {
  readonly model: WorkbookModel;
  readonly editing: Editing;
  /** Moves the focus back to the grid. */
  focusGrid(): void;
}

/** The name box and the contents of the active cell, as typed: its formula, not its result. */
export function FormulaBar({ model, editing, focusGrid }: FormulaBarProps) {
  useModelVersion(model);
  const { id, properties } = model.activeSheet;
  const { row, column } = properties.activeCell;
  const isOpen = isOpenCell(model.activeSheet, row, column);
  const address = `${columnLetters(column)}${row + 1}`;
  return (
    <div className="formula-bar" role="group" aria-label="Formula bar">
      <NameBox model={model} focusGrid={focusGrid} />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <FormulaInput
        editing={editing}
        place="formula-bar"
        className="formula"
        label={`Contents of ${address}`}
        readOnly={model.cell(id, row, column).spilled || !isOpen}
        value={editing.entry?.text ?? model.inputText(id, row, column)}
        onFocus={() => {
          if (editing.entry === null && isOpen) editing.begin("formula-bar");
        }}
        onKey={(event) => {
          // Clicking here to read a protected cell is fine; typing into it is not.
          const isTyping = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
          if (isTyping && !isOpen && editing.entry === null) editing.begin("formula-bar");
          if (event.key === "Escape") editing.cancel();
          else if (event.key !== "Enter") return;
          event.preventDefault();
          if (event.key === "Escape" || editing.commit()) focusGrid();
        }}
      />
      {editing.entry?.place === "formula-bar" && editing.entry.problem !== undefined && (
        <div className="entry-problem" role="alert">
          {editing.entry.problem} <span>Type another answer, or press Esc to keep what was there.</span>
        </div>
      )}
    </div>
  );
}
