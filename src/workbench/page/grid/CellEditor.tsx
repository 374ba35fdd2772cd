import type { KeyboardEvent } from "react";
import type { Editing } from "./use-editing";

export interface CellEditorProps {
  readonly editing: Editing;
  readonly address: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Called when a key ends the entry; the grid then enters it and moves on. */
  onEnd(event: KeyboardEvent): void;
}

/** The box for typing into a cell, over the cell and as wide as its text needs. */
export function CellEditor({ editing, address, left, top, width, height, onEnd }: CellEditorProps) {
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
      <input
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : "entry-problem"}
        className="cell-editor"
        aria-label={`Contents of ${address}`}
        autoFocus
        spellCheck={false}
        autoComplete="off"
        value={entry.text}
        style={{ left, top, height, minWidth: width, width: `calc(${entry.text.length + 2}ch + 12px)` }}
        onChange={(event) => editing.type(event.target.value)}
        onBlur={() => editing.commit()}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === "Enter" || event.key === "Tab" || event.key === "Escape") onEnd(event);
        }}
      />
    </>
  );
}
