import { useLayoutEffect, useRef, useState } from "react";
import type { Sheet } from "../../model/sheet";
import type { Reach } from "./sheet-geometry";

/** The assumed size of the view until the page is laid out, which in tests it never is. */
const usual = { width: 480, height: 240 };

const nowhere: Reach = { rows: 0, columns: 0 };

/** How far the sheet is scrolled and how much of it is visible, in pixels, without headers. */
export function useScroll(sheet: Sheet) {
  const ref = useRef<HTMLDivElement>(null);
  const [position, setPosition] = useState({ left: 0, top: 0 });
  const [size, setSize] = useState(usual);
  const [reached, setReached] = useState({ sheet, ...nowhere });

  useLayoutEffect(() => {
    const scroller = ref.current;
    if (scroller === null) return;
    const measure = () => {
      if (scroller.clientWidth > 0) setSize({ width: scroller.clientWidth, height: scroller.clientHeight });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    return () => observer.disconnect();
  }, []);

  // Another sheet starts at its own beginning.
  useLayoutEffect(() => {
    if (ref.current !== null) Object.assign(ref.current, { scrollLeft: 0, scrollTop: 0 });
  }, [sheet]);

  return {
    ref,
    ...position,
    ...size,
    reach: reached.sheet === sheet ? reached : nowhere,
    onScroll(): void {
      const scroller = ref.current;
      if (scroller === null) return;
      const { scrollLeft, scrollTop, clientWidth, clientHeight } = scroller;
      setPosition({ left: scrollLeft, top: scrollTop });
      setReached((last) => {
        const before = last.sheet === sheet ? last : nowhere;
        return {
          sheet,
          rows: Math.max(before.rows, Math.ceil((scrollTop + clientHeight) / 20)),
          columns: Math.max(before.columns, Math.ceil((scrollLeft + clientWidth) / 64)),
        };
      });
    },
  };
}
