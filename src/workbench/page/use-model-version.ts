import { useState, useSyncExternalStore } from "react";
import type { ModelEvent } from "../model/model-event";
import type { WorkbookModel } from "../model/workbook-model";

/**
 * Draws the component anew whenever the workbook changes, or whenever it changes in a way that concerns it. The number
 * means nothing but "another state"; what is shown is read from the model itself.
 *
 * @param concerns is asked as it was when the component was first drawn.
 */
export function useModelVersion(model: WorkbookModel, concerns = (_: ModelEvent) => true): number {
  const [store] = useState(() => versionStore(model, concerns));
  return useSyncExternalStore(store.subscribe, store.version);
}

function versionStore(model: WorkbookModel, concerns: (event: ModelEvent) => boolean) {
  let version = 0;
  const listeners = new Set<() => void>();
  model.subscribe((event) => {
    if (!concerns(event)) return;
    version += 1;
    for (const listener of listeners) listener();
  });
  return {
    version: () => version,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
