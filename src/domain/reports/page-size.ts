/**
 * The measures of a page of a report, the same for all, so that the number of every page is known before it is drawn. A4
 * upright: 595 × 842 points.
 */
export const pageSize = {
  /** Rows of a page. */
  rows: 46,
  /** Points; the first row of a page has its title. */
  titleHeight: 26,
  rowHeight: 15,
  /** Points, from A; figures are in all but the first. */
  columnWidths: [146, 42, 45, 45, 45, 45, 24, 50, 64],
  /** The column for what people write themselves, to the right of a narrow one; neither is printed. */
  gapWidth: 12,
  notesWidth: 220,
  /** Inches: at the sides, and above and below, where header and footer are. */
  sideMargin: 0.4,
  endMargin: 0.75,
  edgeMargin: 0.35,
} as const;

/** How wide a line of text can be, in points. */
export const lineWidth: number = pageSize.columnWidths.reduce((sum, width) => sum + width, 0);

/** The type of a report, and its sizes in points. */
export const reportType = {
  font: "Arial",
  title: 16,
  heading: 12,
  text: 10,
  chartTitle: 11,
  table: 9,
  note: 8,
} as const;
