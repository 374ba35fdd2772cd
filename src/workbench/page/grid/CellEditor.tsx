import type { KeyboardEvent } from "react";
import { FormulaInput } from "../formula/FormulaInput";
import type { Editing } from "./use-editing";

export interface CellEditorProps {
  readonly editing: Editing;
  readonly address: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Called with every key that does not change the text; the grid then enters it and moves on, or points at cells. */
  onKey(event: KeyboardEvent): void;
}

/** The box for typing into a cell, over the cell and as wide as its text needs. */
export function CellEditor({ editing, address, left, top, width, height, onKey }: CellEditorProps) {
  const { entry } = editing;
  if (entry === null || entry.place !== "cell") return null;
  const { problem } = entry;
  return (
    <>
      {problem !== undefined && (
        <div id="entry-problem" className="entry-problem" role="alert" style={{ left, top: top + height + 4 }}>
          {problem} <span>Type another answer, or press Esc to keep what was there.</span>
        </div>
      )}
      <FormulaInput
        editing={editing}
        place="cell"
        label={`Contents of ${address}`}
        value={entry.text}
        className="cell-editor"
        style={{ left, top, height, minWidth: width, width: `calc(${entry.text.length + 2}ch + 12px)` }}
        isFocusedAtOnce
        {...(problem === undefined ? {} : { problem: "entry-problem" })}
        onKey={(event) => {
          event.stopPropagation();
          onKey(event);
        }}
      />
    </>
  );
}
