import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { FunctionHelp } from "./function-help";

export interface FormulaHelpProps {
  /** Begins the ids of its parts. */
  readonly id: string;
  /** The box that it belongs to. */
  readonly anchor: RefObject<HTMLElement | null>;
  /** The functions that may be meant; none if the list is closed. */
  readonly offered: readonly FunctionHelp[];
  readonly index: number;
  /** The function whose arguments are being typed. */
  readonly called: FunctionHelp | null;
  /** Which of them, counting from 0. */
  readonly argument: number;
  onTake(name: string): void;
}

/** Below the box, or above it where there is more room: the functions to choose from, or a function's arguments. */
export function FormulaHelp({ id, anchor, offered, index, called, argument, onTake }: FormulaHelpProps) {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = anchor.current?.getBoundingClientRect();
    if (!box || !panel.current) return;
    const isAbove = box.bottom > window.innerHeight * 0.6;
    Object.assign(panel.current.style, {
      left: `${Math.max(4, Math.min(box.left, window.innerWidth - 480))}px`,
      top: isAbove ? "auto" : `${box.bottom + 3}px`,
      bottom: isAbove ? `${window.innerHeight - box.top + 3}px` : "auto",
    });
  });
  useEffect(() => {
    document.getElementById(`${id}-function-${index}`)?.scrollIntoView?.({ block: "nearest" });
  }, [id, index]);
  const chosen = offered[index];
  const typed = offered.length === 0 && called !== null ? argumentAt(called, argument) : null;
  return (
    // Pressing the mouse here must not take the focus from the box.
    <div ref={panel} className="formula-help" onMouseDown={(event) => event.preventDefault()}>
      {offered.length > 0 && (
        <>
          <div id={`${id}-functions`} role="listbox" aria-label="Functions">
            {offered.map(({ name }, at) => (
              <div
                key={name}
                id={`${id}-function-${at}`}
                role="option"
                aria-selected={at === index}
                onClick={() => onTake(name)}
              >
                {name}
              </div>
            ))}
          </div>
          <p>
            {chosen?.description} <span className="hint">Press Tab to insert it.</span>
          </p>
        </>
      )}
      {offered.length === 0 && called && <Arguments id={id} called={called} argument={argument} />}
      <span role="status" className="unseen">
        {chosen && `${chosen.name}: ${chosen.description} ${index + 1} of ${offered.length}. Press Tab to insert it.`}
        {typed && `${typed.name}: ${typed.description || called?.description}`}
      </span>
    </div>
  );
}

/** A function's arguments, that being typed in bold, with what it means. */
function Arguments({ id, called, argument }: Pick<FormulaHelpProps, "id" | "argument"> & { called: FunctionHelp }) {
  const { name, description, parameters } = called;
  const current = argumentAt(called, argument);
  return (
    <div id={`${id}-hint`} className="arguments">
      <code>
        {name}(
        {parameters.map((parameter, index) => {
          const shown = parameter.isOptional ? `[${parameter.name}]` : parameter.name;
          return (
            <span key={parameter.name}>
              {index > 0 && ", "}
              {parameter === current ? <strong>{shown}</strong> : shown}
              {parameter.isRepeated && ", …"}
            </span>
          );
        })}
        )
      </code>
      <p>
        {current === undefined || current.description === "" ? description : `${current.name}: ${current.description}`}
      </p>
    </div>
  );
}

/** The argument being typed. What is beyond the last one is more of it, if it repeats. */
function argumentAt({ parameters }: FunctionHelp, argument: number) {
  const last = parameters.at(-1);
  return parameters[argument] ?? (last?.isRepeated === true ? last : undefined);
}
