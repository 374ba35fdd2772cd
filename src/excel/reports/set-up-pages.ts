import { columnLetters, formatArea } from "../../domain/cell-area";
import { pageSize, reportType } from "../../domain/reports/page-size";
import type { Report } from "../../domain/reports/report";
import { addressesOf } from "../addresses-of";
import { colours } from "../chart-parts/colours";
import { rowOnSheet } from "./draw-pages";

const columns = pageSize.columnWidths.length;

/** The column for the user's own notes, counting from 0. */
export const notesColumn = columns + 1;

/** What stands above it on every page. */
export const notesHeading = "Your notes (not printed)";

/** Sets widths and heights, the column for notes, and how the sheet is printed: a page of it on each page of A4. */
export function setUpPages(sheet: Excel.Worksheet, { pages, running }: Report): void {
  const rows = pages.length * pageSize.rows;
  sheet.showGridlines = false;
  pageSize.columnWidths.forEach((width, at) => {
    const letters = columnLetters(at);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
  });
  const beside = [pageSize.gapWidth, pageSize.notesWidth];
  beside.forEach((width, at) => {
    const letters = columnLetters(columns + at);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
  });
  sheet.getRange(`1:${rows}`).format.rowHeight = pageSize.rowHeight;
  const titles = pages.map(({ number }) => {
    const row = rowOnSheet(number, 0);
    return { top: row, bottom: row, left: 0, right: columns - 1 };
  });
  for (const address of addressesOf(titles)) {
    const { format } = sheet.getRanges(address);
    format.rowHeight = pageSize.titleHeight;
    const edge = format.borders.getItem("EdgeBottom");
    edge.style = "Continuous";
    edge.color = colours.own;
    edge.weight = "Medium";
  }
  for (const { number } of pages) {
    const cell = sheet.getCell(rowOnSheet(number, 0), notesColumn);
    cell.values = [[notesHeading]];
    cell.format.font.name = reportType.font;
    cell.format.font.size = reportType.note;
    cell.format.font.color = colours.note;
    cell.format.verticalAlignment = "Center";
  }
  const { pageLayout } = sheet;
  pageLayout.orientation = "Portrait";
  pageLayout.paperSize = "A4";
  // Whole pages at their own size: Excel ignores breaks between pages that it fits itself.
  pageLayout.zoom = { scale: 100 };
  const { sideMargin, endMargin, edgeMargin } = pageSize;
  pageLayout.setPrintMargins("Inches", {
    left: sideMargin,
    right: sideMargin,
    top: endMargin,
    bottom: endMargin,
    header: edgeMargin,
    footer: edgeMargin,
  });
  pageLayout.centerHorizontally = true;
  pageLayout.firstPageNumber = 1;
  pageLayout.setPrintArea(formatArea({ top: 0, bottom: rows - 1, left: 0, right: columns - 1 }));
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const { number } of pages.slice(1)) sheet.horizontalPageBreaks.add(`A${rowOnSheet(number, 0) + 1}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = escaped(running.left);
  defaultForAllPages.centerHeader = escaped(running.center);
  defaultForAllPages.rightHeader = escaped(running.right);
  defaultForAllPages.leftFooter = escaped(running.foot);
  defaultForAllPages.rightFooter = "Page &P of &N";
}

/** In headers and footers "&" begins a code. */
function escaped(text: string): string {
  return text.replaceAll("&", "&&");
}
