import { useEffect, useRef, useState, type ReactNode } from "react";

/** How many items are drawn together when they come near. */
const blockSize = 40;
/** Approximate height of an item before it is drawn; the browser then measures it. */
const itemHeight = 72;
const near = "800px 0px";

interface WindowedProps<T> {
  readonly items: readonly T[];
  readonly render: (item: T, at: number) => ReactNode;
  /** An item that must be drawn so that we can scroll to it; -1 for none. */
  readonly needed: number;
}

/** A list of any length, which draws only items that are or were visible. For screen readers it is one list. */
export function Windowed<T>({ items, render, needed }: WindowedProps<T>) {
  const starts = Array.from({ length: Math.ceil(items.length / blockSize) }, (_, at) => at * blockSize);
  return (
    <div role="list">
      {starts.map((start) => {
        const within = items.slice(start, start + blockSize);
        return (
          <Block
            key={start}
            isNeeded={start === 0 || (needed >= start && needed < start + blockSize)}
            height={within.length * itemHeight}
            draw={() =>
              within.map((item, at) => (
                <div key={start + at} role="listitem" aria-setsize={items.length} aria-posinset={start + at + 1}>
                  {render(item, start + at)}
                </div>
              ))
            }
          />
        );
      })}
    </div>
  );
}

interface BlockProps {
  readonly isNeeded: boolean;
  readonly height: number;
  readonly draw: () => ReactNode;
}

function Block({ isNeeded, height, draw }: BlockProps) {
  const [isDrawn, setIsDrawn] = useState(isNeeded);
  const place = useRef<HTMLDivElement>(null);
  if (isNeeded && !isDrawn) setIsDrawn(true);
  useEffect(() => {
    if (isDrawn || place.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsDrawn(true);
      },
      { rootMargin: near },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isDrawn]);
  return isDrawn ? <div role="presentation">{draw()}</div> : <div role="presentation" ref={place} style={{ height }} />;
}
