import { type RefObject, useEffect, useState } from "react";

/** Whether what an element holds is wider than the element, so that some of it is out of sight. */
export function useOverflow(element: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const measure = () => {
      if (element.current !== null) setOverflows(element.current.scrollWidth > element.current.clientWidth);
    };
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
    // After every drawing: what it holds may be another.
  });
  return overflows;
}
