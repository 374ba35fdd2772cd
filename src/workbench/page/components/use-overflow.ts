import { type RefObject, useEffect, useState } from "react";

/**
 * Whether what an element holds is wider than the element, so that some of it is out of sight.
 *
 * @param content says what it holds; it is measured anew where that changes, and where the window's size does
 */
export function useOverflow(element: RefObject<HTMLElement | null>, content: string): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const measure = () => {
      const { scrollWidth = 0, clientWidth = 0 } = element.current ?? {};
      // Browsers round both, and not the same way.
      setOverflows(scrollWidth > clientWidth + 1);
    };
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, [element, content]);
  return overflows;
}
