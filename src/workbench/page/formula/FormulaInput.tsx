import { type CSSProperties, type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import type { Editing } from "../grid/use-editing";
import { cycleReference } from "./cycle-reference";
import { formulaAt } from "./formula-at";
import { FormulaHelp } from "./FormulaHelp";
import { matchingFunctions } from "./function-help";

export interface FormulaInputProps {
  readonly editing: Editing;
  readonly place: "cell" | "formula-bar";
  readonly label: string;
  /** What it shows while nothing is being typed. */
  readonly value: string;
  readonly className: string;
  readonly style?: CSSProperties;
  readonly readOnly?: boolean;
  readonly isFocusedAtOnce?: boolean;
  /** The id of a problem with what was typed. */
  readonly problem?: string;
  onFocus?(): void;
  /** Gets the keys that do nothing to the text. */
  onKey(event: KeyboardEvent): void;
}

/**
 * A box for typing a cell's contents. In a formula it offers functions and says what their arguments are; Tab takes the
 * function offered, F4 fixes the reference at the caret with dollars, F2 changes what the arrow keys do.
 */
export function FormulaInput(props: FormulaInputProps) {
  const { editing, place, problem } = props;
  const entry = editing.entry?.place === place ? editing.entry : null;
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<{ readonly for: string; readonly index: number | null }>({ for: "", index: 0 });
  const at = entry && formulaAt(entry.text, entry.caret);
  const word = entry?.pointed ? null : at?.word;
  const offered = word ? matchingFunctions(editing.functions, word.text) : [];
  // Closed with Esc for as long as the text is the same; another text begins at the first again.
  const index = chosen.for === entry?.text ? chosen.index : 0;
  const isOpen = offered.length > 0 && index !== null;
  const called = at?.call && editing.functions.find(({ name }) => name === at.call?.name);
  const choose = (next: number | null) => setChosen({ for: entry?.text ?? "", index: next });

  useLayoutEffect(() => {
    const box = input.current;
    if (!box || !entry || document.activeElement !== box || box.selectionEnd === entry.caret) return;
    if (box.selectionStart === box.selectionEnd) box.setSelectionRange(entry.caret, entry.caret);
  }, [entry]);

  function take(name: string): void {
    if (!entry || !word) return;
    const bracket = entry.text.charAt(entry.caret) === "(" ? "" : "(";
    const before = entry.text.slice(0, word.start) + name + bracket;
    editing.type(before + entry.text.slice(entry.caret), before.length);
    input.current?.focus();
  }

  /** Whether the key did something here. */
  function press(event: KeyboardEvent): boolean {
    if (!entry) return false;
    const last = offered.length - 1;
    if (isOpen) {
      const to = { ArrowDown: index === last ? 0 : index + 1, ArrowUp: index === 0 ? last : index - 1 }[event.key];
      const isTaken = event.key === "Tab" || (event.key === "Enter" && index > 0);
      if (to !== undefined) choose(to);
      else if (event.key === "Escape") choose(null);
      else if (isTaken && !event.shiftKey) take(offered[index]?.name ?? "");
      if (to !== undefined || event.key === "Escape" || (isTaken && !event.shiftKey)) return true;
    }
    if (event.key === "F2") {
      editing.toggleEntering();
      return true;
    }
    if (event.key !== "F4") return false;
    const next = cycleReference(entry.text, input.current?.selectionEnd ?? entry.caret);
    if (next) editing.type(next.text, next.caret);
    return true;
  }

  const described = [problem, called ? `${place}-hint` : undefined].filter(Boolean).join(" ");
  return (
    <>
      <input
        ref={input}
        className={props.className}
        aria-label={props.label}
        aria-invalid={problem !== undefined}
        aria-describedby={described === "" ? undefined : described}
        aria-autocomplete="list"
        aria-controls={isOpen ? `${place}-functions` : undefined}
        aria-activedescendant={isOpen ? `${place}-function-${index}` : undefined}
        autoFocus={props.isFocusedAtOnce}
        spellCheck={false}
        autoComplete="off"
        readOnly={props.readOnly}
        value={props.value}
        style={props.style}
        onFocus={props.onFocus}
        onChange={(event) => editing.type(event.target.value, event.target.selectionEnd ?? undefined)}
        onSelect={(event) => editing.moveCaret(event.currentTarget.selectionEnd ?? 0)}
        onBlur={() => editing.commit()}
        onKeyDown={(event) => {
          if (!press(event)) return props.onKey(event);
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {entry && (isOpen || called) && (
        <FormulaHelp
          id={place}
          anchor={input}
          offered={isOpen ? offered : []}
          index={index ?? 0}
          called={called ?? null}
          argument={at?.call?.argument ?? 0}
          onTake={take}
        />
      )}
    </>
  );
}
