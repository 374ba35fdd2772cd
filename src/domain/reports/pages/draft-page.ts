import { firstLines, linesOf } from "../lines-of";
import { lineWidth, pageSize, reportType } from "../page-size";
import type { About, ReportItem, ReportPage, TextLook } from "../report";

/** A page without its number, which depends on those before it. */
export type DraftPage = Omit<ReportPage, "number">;

const sizes: Readonly<Record<TextLook, number>> = {
  title: reportType.title,
  heading: reportType.heading,
  strong: reportType.text,
  text: reportType.text,
  warning: reportType.text,
  note: reportType.note,
};
const isBold: Readonly<Record<TextLook, boolean>> = {
  title: true,
  heading: true,
  strong: true,
  text: false,
  warning: true,
  note: false,
};

/**
 * The lines of a text on a page, from the top; none of a blank text.
 *
 * @param look gives the size of its letters, and whether they are bold
 * @param width in points; that of the page if it is left out
 */
export function linesWith(text: string, look: TextLook, width: number = lineWidth): readonly string[] {
  return linesOf(text, width, sizes[look], isBold[look]);
}

/** Names in Excel have at most 255 characters. */
const longestKey = 200;

/**
 * Fills a page from the top.
 *
 * @param subject what stays the same about the page
 */
export function draftPage(subject: string, title: string) {
  const key = subject.replace(/[^A-Za-z0-9]+/g, "_").slice(0, longestKey);
  const items: ReportItem[] = [];
  let row = 0;
  const page = {
    /** The first free row. */
    get row() {
      return row;
    },
    /** How many rows are left. */
    get room() {
      return pageSize.rows - row;
    },
    skip(rows = 1) {
      row += rows;
      return page;
    },
    /**
     * Adds a text below what is there, as far as there is room; nothing if it is blank or the page is full.
     *
     * @param most the most lines it may take; if it needs more, `more` ("…" if left out) stands in place of the rest
     */
    text(text: string, look: TextLook, about: About, most = Infinity, more?: string) {
      const lines = firstLines(linesWith(text, look), Math.min(most, page.room), more);
      if (lines.length > 0) items.push({ kind: "text", row, lines, look, about });
      row += lines.length;
      return page;
    },
    /** Takes so many rows for the item. */
    item(item: ReportItem, rows: number) {
      items.push(item);
      row += rows;
      return page;
    },
    done: (): DraftPage => ({ key, title, items }),
  };
  return page.text(title, "title", null, 1).skip();
}
