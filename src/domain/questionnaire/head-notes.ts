import { noteLines } from "./note-lines";
import { sentencesIn } from "./sentences-in";
import type { PlannedCell } from "./sheet-plan";

/** How many lines of guidance stand above the questions; the rest is on the sheet of guidance. */
const most = 2;

/** As many whole sentences of the guidance as there is room for above the questions, and at least one. */
export function headNotes(guidance: string, top: number): readonly PlannedCell[] {
  const sentences = sentencesIn(guidance);
  let notes = noteLines(sentences[0] ?? "", top);
  for (let count = 2; count <= sentences.length; count += 1) {
    const longer = noteLines(sentences.slice(0, count).join(" "), top);
    if (longer.length > most) break;
    notes = longer;
  }
  return notes;
}
