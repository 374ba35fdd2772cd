import type { KeyboardEvent } from "react";
import type { WorkbookModel } from "../../model/workbook-model";

/** Ctrl+Z takes back the last step; Ctrl+Y and Ctrl+Shift+Z do it again. Returns whether it was such a key. */
export function undoKey(model: WorkbookModel, event: KeyboardEvent): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
  const key = event.key.toLowerCase();
  if (key === "z" && !event.shiftKey) model.undo();
  else if (key === "y" || key === "z") model.redo();
  else return false;
  return true;
}
