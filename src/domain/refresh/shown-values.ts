import type { CellMove } from "./cell-changes";
import type { ClubCell } from "./club-cell";

/**
 * What a cell showed before and shows now. Where these read the same, or the column is too narrow to show them, they are
 * said in full.
 */
export function shownValues({ before, after }: CellMove): { readonly before: string; readonly after: string } {
  const isTooShort = before.text === after.text;
  const textOf = ({ value, text, isError }: ClubCell) =>
    isTooShort || text === "" || (!isError && text.startsWith("##")) ? String(value) : text;
  return { before: textOf(before), after: textOf(after) };
}
