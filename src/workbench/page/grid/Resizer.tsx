import { type MouseEvent, useEffect, useRef, useState } from "react";

export interface ResizerProps {
  readonly axis: "row" | "column";
  /** The present width or height in pixels. */
  readonly size: number;
  /** Called with the new size; null to fit the text. */
  onResize(size: number | null): void;
}

/** The edge of a column's letters or a row's number: drag it for another size, or double click to fit the text. */
export function Resizer({ axis, size, onResize }: ResizerProps) {
  const [dragged, setDragged] = useState<number | null>(null);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  function drag(event: MouseEvent): void {
    event.preventDefault();
    event.stopPropagation();
    if (event.button !== 0) return;
    const at = (one: { clientX: number; clientY: number }) => (axis === "column" ? one.clientX : one.clientY);
    const start = at(event);
    let now = size;
    const move = (moved: globalThis.MouseEvent) => {
      now = Math.max(0, size + at(moved) - start);
      setDragged(now);
    };
    const end = () => {
      stop.current();
      if (now !== size) onResize(now);
    };
    stop.current = () => {
      window.removeEventListener("mousemove", move);
      window.removeEventListener("mouseup", end);
      setDragged(null);
    };
    window.addEventListener("mousemove", move);
    window.addEventListener("mouseup", end);
  }

  return (
    <span
      className={`resizer ${axis}`}
      aria-hidden="true"
      style={
        dragged === null ? undefined : { transform: `translate${axis === "column" ? "X" : "Y"}(${dragged - size}px)` }
      }
      data-dragged={dragged === null ? undefined : `${Math.round(dragged)} pixels`}
      onMouseDown={drag}
      onDoubleClick={(event) => {
        event.stopPropagation();
        onResize(null);
      }}
    />
  );
}
