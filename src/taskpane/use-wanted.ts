import { useEffect, useSyncExternalStore } from "react";
import type { Wanted } from "../actions/shared-state";
import { useServices } from "./use-services";

/**
 * Goes to something in the pane when a ribbon button, a key or the menu of a cell asks for it. Of several components that
 * could, the first one does.
 */
export function useWanted(what: Wanted, go: () => void): void {
  const { state } = useServices();
  const { wanted } = useSyncExternalStore(state.subscribe, state.get);
  useEffect(() => {
    if (wanted === what && state.take(what)) go();
  });
}

/** Goes to a scenario when another tab asks for it. @param go gets its id */
export function useWantedScenario(go: (id: string) => void): void {
  const { state } = useServices();
  const { wanted } = useSyncExternalStore(state.subscribe, state.get);
  useEffect(() => {
    const [, id] = /^scenario (.+)$/.exec(wanted ?? "") ?? [];
    if (id !== undefined && state.take(`scenario ${id}`)) go(id);
  });
}

/** Brings an element into view, with the focus. */
export function comeTo(element: HTMLElement | null | undefined): void {
  element?.focus();
  element?.scrollIntoView?.({ block: "nearest" });
}
