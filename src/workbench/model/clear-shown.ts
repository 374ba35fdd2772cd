import { shownParts } from "./hidden-rows";
import type { WorkbookModel } from "./workbook-model";

/** Clears the contents of the selected cells, but not in rows that a filter hides. One change for Undo. */
export function clearShown(model: WorkbookModel): void {
  const { id, properties } = model.activeSheet;
  model.step(() => {
    for (const part of shownParts(properties, properties.selection)) model.clear(id, part, "Contents");
  });
}
