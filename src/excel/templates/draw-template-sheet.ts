import { columnLetters } from "../../domain/cell-area";
import type { TemplateSheet } from "../../domain/templates/template";
import { drawCells } from "../draw-cells";
import { layOutPage } from "../lay-out-page";
import { requestRoom } from "../request-room";

/** Excel measures column widths in points, 72 to the inch; plans in pixels, 96 to the inch. */
const pointsAPixel = 0.75;
/** Of a row with one line, in pixels. */
const lineHeight = 20;

/**
 * Fills a new sheet in: cells, widths, lists and page.
 *
 * @param printedRows how many rows from the top are printed; all if left out
 */
export async function drawTemplateSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  planned: TemplateSheet,
  printedRows = Math.max(...planned.cells.map(({ row }) => row)) + 1,
): Promise<void> {
  sheet.showGridlines = false;
  planned.columnWidths.forEach((pixels, column) => {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = pixels * pointsAPixel;
  });
  await drawCells(sheet, planned.cells, requestRoom(context));
  // Set, so that every program shows and prints the same.
  for (let row = 0; row < printedRows; row += 1) {
    const pixels = planned.rowHeights[row] ?? lineHeight;
    sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = pixels * pointsAPixel;
  }
  for (const { row, column, options } of planned.lists) {
    const { dataValidation } = sheet.getRangeByIndexes(row, column, 1, 1);
    dataValidation.rule = { list: { inCellDropDown: true, source: options.join(",") } };
    // Anything else that the functions take can be typed, such as neighbours:Kent.
    dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  }
  if (planned.freezeRows > 0) sheet.freezePanes.freezeRows(planned.freezeRows);
  layOutPage(sheet, planned.page);
  sheet.pageLayout.setPrintArea(`A1:${columnLetters(planned.columnWidths.length - 1)}${printedRows}`);
}
