import type { PlannedCell } from "./sheet-plan";
import { wrapText } from "./wrap-text";

/** How many characters fit across a page of the questionnaire. */
const lineLength = 140;

/** A long text as notes one below the other, broken between words, because it would not fit in one cell. */
export function noteLines(text: string, top: number): readonly PlannedCell[] {
  return wrapText(text, lineLength).map((value, at) => ({ row: top + at, column: 0, value, look: "note" }));
}
