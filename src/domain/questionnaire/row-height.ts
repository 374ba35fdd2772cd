const lineHeight = 20;
/** The height in pixels of the row with a sheet's title. */
export const titleHeight = 28;
/** Of the last line of guidance above the questions, so that it does not touch their headings. */
export const lastNoteHeight = 28;
/** The tallest row that Excel allows, in pixels. */
const tallest = 545;

/** The height in pixels of a row with so many lines of text; the first has some room around it. */
export function rowHeight(lines: number): number {
  return Math.min(tallest, lineHeight + (lines - 1) * 15);
}
