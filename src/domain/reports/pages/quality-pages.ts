import { itemAt } from "../../item-at";
import { draftPage, linesWith, type DraftPage } from "./draft-page";
import { inPages } from "./in-pages";

/** Some lines about the figures, under a heading. */
export interface QualityNotes {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What such pages are called, the beginning of their keys, and how many rows are left between lines. */
interface QualityTitle {
  readonly title: string;
  readonly key: string;
  readonly between: number;
}

/** What to know before using the figures, on as many pages as needed. */
export function qualityPages(
  notes: readonly QualityNotes[],
  { title: heading, key, between }: QualityTitle = { title: "Data quality", key: "quality", between: 0 },
): readonly DraftPage[] {
  // A heading is never the last line of a page.
  const blocks = notes.flatMap(({ heading: text, lines }) =>
    lines.map((line, at) => ({ heading: at === 0 ? text : null, line })),
  );
  const heights = blocks.map(({ heading: text, line }) => {
    const ofHeading = text === null ? 0 : linesWith(text, "heading").length + 1;
    return ofHeading + linesWith(line, "text").length + between;
  });
  const sheets = inPages(heights, { room: draftPage("", "x").room });
  return sheets.map((sheet, index) => {
    const title = sheets.length === 1 ? heading : `${heading} (${index + 1} of ${sheets.length})`;
    const page = draftPage(`${key} ${index + 1}`, title);
    sheet.forEach((block, at) => {
      const { heading: text, line } = itemAt(blocks, block);
      if (text !== null && at > 0) page.skip();
      if (text !== null) page.text(text, "heading", "the group");
      page.text(line, "text", "the group").skip(between);
    });
    return page.done();
  });
}
