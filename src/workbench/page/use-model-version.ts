import { useState, useSyncExternalStore } from "react";
import type { ModelEvent } from "../model/model-event";
import type { WorkbookModel } from "../model/workbook-model";
import { atNextFrame } from "./at-next-frame";

/**
 * Redraws the component whenever something shown of the workbook changes, or only when `concerns` says so. The number
 * has no meaning except "another state"; the component reads what it shows from the model.
 *
 * @param concerns fixed when the component is first drawn; later functions are ignored
 */
export function useModelVersion(model: WorkbookModel, concerns = (_: ModelEvent) => true): number {
  const [store] = useState(() => versionStore(model, concerns));
  return useSyncExternalStore(store.subscribe, store.version);
}

function versionStore(model: WorkbookModel, concerns: (event: ModelEvent) => boolean) {
  let version = 0;
  const listeners = new Set<() => void>();
  const tell = () => {
    version += 1;
    for (const listener of listeners) listener();
  };
  model.subscribe((event) => {
    if (!isOfSheetShown(event, model) || !concerns(event)) return;
    // A request makes thousands of changes, and between two of them React would draw the page.
    if (model.recalculation.isHeld) atNextFrame(tell);
    else tell();
  });
  return {
    version: () => version,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/**
 * Whether the change can be seen: an add-in that fills ten sheets makes thousands of changes on nine that are not
 * shown.
 */
function isOfSheetShown(event: ModelEvent, { activeSheet: { id } }: WorkbookModel): boolean {
  // Results without a cell belong to conditional formats.
  if (event.kind === "results") return event.cells.length === 0 || event.cells.some(({ sheet }) => sheet === id);
  return !("sheet" in event) || event.sheet === id;
}
