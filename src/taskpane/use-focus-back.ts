import { useEffect, useRef, type RefObject } from "react";

/**
 * Where the focus goes when something that was opened is closed again: to what opened it.
 *
 * @param isOpen whether it is open
 * @returns a ref for what opens it
 */
export function useFocusBack<T extends HTMLElement = HTMLButtonElement>(isOpen: boolean): RefObject<T | null> {
  const opener = useRef<T>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return opener;
}
