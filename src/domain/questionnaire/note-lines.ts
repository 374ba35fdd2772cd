import type { PlannedCell } from "./sheet-plan";

/** Roughly how many characters fit across the screen. */
const lineLength = 150;

/** A long text as notes one below the other, broken between words, because it would not fit in one cell. */
export function noteLines(text: string, top: number): readonly PlannedCell[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > lineLength) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((value, at) => ({ row: top + at, column: 0, value, look: "note" }));
}
