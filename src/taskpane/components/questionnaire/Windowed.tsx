import { useEffect, useRef, useState, type ReactNode } from "react";

/** So many are drawn together, once they come near. */
const blockSize = 40;
/** What an item takes up before it is drawn, about; it is measured by the browser as soon as it is. */
const itemHeight = 72;
const near = "800px 0px";

interface WindowedProps<T> {
  readonly items: readonly T[];
  readonly render: (item: T, at: number) => ReactNode;
  /** An item that must be drawn wherever it is, to be brought into sight; -1 for none. */
  readonly needed: number;
}

/** A list of any length of which only what is in sight or was is drawn. For screen readers it is one list. */
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
