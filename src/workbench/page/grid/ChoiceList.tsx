import { type KeyboardEvent, useEffect, useRef, useState } from "react";

export interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly string[];
  /** What the cell holds now. */
  readonly current: string;
  /** Where it is drawn, in pixels of the sheet. */
  readonly at: { readonly left: number; readonly top: number; readonly width: number };
  onChoose(index: number): void;
  onClose(): void;
}

/** A cell's permitted answers: arrows or letters move, Enter chooses, Esc closes. */
export function ChoiceList({ label, choices, current, at, onChoose, onClose }: ChoiceListProps) {
  const list = useRef<HTMLDivElement>(null);
  // The list does not change while open; opening it again makes a new one.
  const [first] = useState(() => Math.max(0, choices.indexOf(current)));
  useEffect(() => optionsIn(list.current)[first]?.focus({ preventScroll: false }), [first]);
  useEffect(() => {
    const press = (event: Event) => {
      if (!list.current?.contains(event.target as Node)) onClose();
    };
    document.addEventListener("mousedown", press);
    return () => document.removeEventListener("mousedown", press);
  }, [onClose]);

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    const all = optionsIn(list.current);
    const now = all.indexOf(document.activeElement as HTMLElement);
    const last = all.length - 1;
    const isClosing = event.key === "Escape" || (event.altKey && event.key === "ArrowUp");
    const to = { ArrowDown: Math.min(last, now + 1), ArrowUp: Math.max(0, now - 1), Home: 0, End: last }[event.key];
    if (isClosing) onClose();
    else if (event.key === "Enter" || event.key === "Tab" || event.key === " ") onChoose(now);
    else if (to !== undefined) all[to]?.focus();
    else if (event.key.length === 1) all[nextWith(choices, event.key, now)]?.focus();
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={list}
      className="choice-list"
      role="listbox"
      aria-label={label}
      style={{ left: at.left, top: at.top, minWidth: at.width }}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.stopPropagation()}
    >
      {choices.map((choice, index) => (
        <div key={index} role="option" tabIndex={-1} aria-selected={choice === current} onClick={() => onChoose(index)}>
          {choice}
        </div>
      ))}
    </div>
  );
}

function optionsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[role=option]") ?? [])];
}

/** The next choice that begins with the letter, from the end back to the start; the current one if none does. */
function nextWith(choices: readonly string[], letter: string, now: number): number {
  for (let step = 1; step <= choices.length; step += 1) {
    const index = (now + step) % choices.length;
    if (choices[index]?.toLowerCase().startsWith(letter.toLowerCase())) return index;
  }
  return now;
}
