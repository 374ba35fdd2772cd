import { pageSize } from "../page-size";
import type { ReportItem } from "../report";
import { draftPage, type DraftPage } from "./draft-page";

/** A line of the contents. */
export interface ContentsEntry {
  readonly title: string;
  readonly page: number;
  /** False for what a page of the entry above has. */
  readonly isMain: boolean;
}

/** One page of contents: every entry, or only the main ones if there is no room for all. */
export function contentsPage(entries: readonly ContentsEntry[]): DraftPage {
  const page = draftPage("contents", "Contents");
  const shown = entries.length <= page.room ? entries : entries.filter(({ isMain }) => isMain);
  const column = pageSize.columnWidths.length - 1;
  for (const { title, page: number, isMain } of shown.slice(0, page.room)) {
    const look = isMain ? "strong" : "text";
    const text = (lines: readonly string[], at: number): ReportItem => ({
      kind: "text",
      row: page.row,
      column: at,
      lines,
      look,
      about: null,
    });
    page.item(text([isMain ? title : `    ${title}`], 0), 0).item(text([String(number)], column), 1);
  }
  return page.done();
}
