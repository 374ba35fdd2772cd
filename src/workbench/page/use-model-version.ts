import { useState, useSyncExternalStore } from "react";
import type { ModelEvent } from "../model/model-event";
import type { WorkbookModel } from "../model/workbook-model";

/**
 * Draws the component anew whenever the workbook changes in what is shown of it, or only where that concerns the
 * component. The number means nothing but "another state"; what is shown is read from the model itself.
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
    if (!isOfSheetShown(event, model) || !concerns(event)) return;
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

/** Whether it is seen: an add-in that fills ten sheets does so on nine that nobody sees, in thousands of steps. */
function isOfSheetShown(event: ModelEvent, { activeSheet: { id } }: WorkbookModel): boolean {
  // Results of no cell are those of conditional formats.
  if (event.kind === "results") return event.cells.length === 0 || event.cells.some(({ sheet }) => sheet === id);
  return !("sheet" in event) || event.sheet === id;
}
