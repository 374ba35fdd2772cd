import { useEffect, useRef, type RefObject } from "react";

/**
 * For a button that the user may reach with a key from elsewhere: brings it into view, with the focus if they are in the
 * pane; somebody who is in the grid stays there.
 *
 * @param arrived set if the user reached it; a different number each time
 * @returns the button's ref
 */
export function useArrival(arrived: number | undefined): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  /** The last arrival handled, because the effect runs again when the tab is shown again. */
  const answered = useRef<number>(undefined);
  useEffect(() => {
    if (arrived === undefined || arrived === answered.current) return;
    answered.current = arrived;
    if (document.hasFocus()) button.current?.focus();
    button.current?.scrollIntoView?.({ block: "center" });
  }, [arrived]);
  return button;
}
