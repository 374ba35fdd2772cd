/** What a row of one line takes, in pixels. */
const lineHeight = 20;
/** The margin at the top and at the bottom of a printed scenario, in inches: narrower than usual, so that less is torn apart. */
export const pageMargin = 0.5;
/** Between the margins of a landscape A4 at full size, in pixels; a little less than its height, for printers differ. */
const [pageWidth, pageHeight] = [1045, 690];
/** Printed letters are wider than those on the screen by this, and columns with them. */
const widened = 1.06;

/** Rows that belong together, and how many blank ones follow. */
export interface PagePart {
  readonly first: number;
  readonly rows: number;
  readonly blank: number;
}

/**
 * The rows that begin a new page, so that each part that fits on a page stays together.
 *
 * @param parts all of the sheet, from the top
 * @param rowHeights in pixels, where it is not that of one line
 * @param width of all columns in pixels: they are made as narrow as the page
 */
export function pageBreaks(
  parts: readonly PagePart[],
  rowHeights: Readonly<Record<number, number>>,
  width: number,
): readonly number[] {
  const room = pageHeight * Math.max(1, (width * widened) / pageWidth);
  const breaks: number[] = [];
  let used = 0;
  for (const { first, rows, blank } of parts) {
    const heights = Array.from({ length: rows }, (_, row) => rowHeights[first + row] ?? lineHeight);
    const height = heights.reduce((sum, each) => sum + each, 0);
    if (used > 0 && used + height > room) {
      breaks.push(first);
      used = 0;
    }
    // A part that is longer than a page goes on over the next ones.
    used = ((used + height) % room) + blank * lineHeight;
  }
  return breaks;
}
