import { useEffect, useRef, useState } from "react";

/** How many milliseconds nothing changes before it counts as still: typing rarely stops for as long within a number. */
const pause = 1000;

/**
 * A text that changes as somebody types, once they have stopped, and blank until it has changed: for live regions. What
 * changes with every key would be read out with every key.
 */
export function useWhenStill(text: string): string {
  const known = useRef(text);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (text === known.current) return;
    const timer = setTimeout(() => {
      known.current = text;
      setSaid(text);
    }, pause);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
