import { type RefObject, useEffect, useState } from "react";

/**
 * Whether an element's content is wider than the element, so that part of it is out of sight.
 *
 * @param content what the element holds; it is measured again when this or the window's size changes
 */
export function useOverflow(element: RefObject<HTMLElement | null>, content: string): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const measure = () => {
      const { scrollWidth = 0, clientWidth = 0 } = element.current ?? {};
      // Browsers round both, but differently.
      setOverflows(scrollWidth > clientWidth + 1);
    };
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, [element, content]);
  return overflows;
}
