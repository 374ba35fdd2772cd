import type { IndicatorInReport } from "../indicator-in-report";
import { draftPage, type DraftPage } from "./draft-page";
import { inPages } from "./in-pages";
import { figuresTable, labelLines } from "./figures-table";

const notes = [
  "Own: the authority's own figure. Lower and upper quartile: half of the group is between them. Median: its middle. n: how many of the group have a figure.",
  "Rank: with the authority among the group, 1 being the highest; where high or low is better, 1 is the best. £ a year: what the gap to the median comes to at the authority's own activity, where that is published: a question to ask, not a saving.",
];

/** Every indicator of the report with its figures, on as many pages as needed. */
export function headlinePages(listed: readonly IndicatorInReport[]): readonly DraftPage[] {
  const title = (number: number, all: number) =>
    all === 1 ? "Headline figures" : `Headline figures (${number} of ${all})`;
  const room = draftPage("", "x").room - 1;
  const heights = listed.map((one) => labelLines(one).length);
  const chunks = inPages(heights, { room, atEnd: notesRows() + 1 });
  return chunks.map((chunk, index) => {
    const page = draftPage(`headline ${index + 1}`, title(index + 1, chunks.length));
    const table = figuresTable(page.row, chunk, listed, true);
    page.item(table.item, table.rows).skip();
    if (index === chunks.length - 1) for (const note of notes) page.text(note, "note", null);
    return page.done();
  });
}

function notesRows(): number {
  const page = draftPage("", "x");
  const before = page.row;
  for (const note of notes) page.text(note, "note", null);
  return page.row - before;
}
