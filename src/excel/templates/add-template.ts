import { columnLetters } from "../../domain/cell-area";
import type { Result } from "../../domain/result";
import type { TemplateSheet } from "../../domain/templates/template";
import { addHiddenName } from "../add-hidden-name";
import { drawCells } from "../draw-cells";
import { freeSheetName } from "../../domain/free-sheet-name";
import { inExcel } from "../in-excel";
import { layOutPage } from "../lay-out-page";
import { requestRoom } from "../request-room";
import { freeTemplateName } from "./template-names";

/** Excel measures column widths in points, 72 to the inch; plans in pixels, 96 to the inch. */
const pointsAPixel = 0.75;
/** Of a row with one line, in pixels. */
const lineHeight = 20;

/**
 * Adds a template on a new sheet at the end of the workbook, and shows it. Nothing else changes. Two round trips.
 *
 * @returns the sheet's name
 */
export function addTemplate(planned: TemplateSheet): Promise<Result<string>> {
  return inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load({ name: true });
    names.load({ name: true });
    await context.sync();
    const name = freeSheetName(
      planned.name,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(name);
    sheet.showGridlines = false;
    planned.columnWidths.forEach((pixels, column) => {
      const letters = columnLetters(column);
      sheet.getRange(`${letters}:${letters}`).format.columnWidth = pixels * pointsAPixel;
    });
    await drawCells(sheet, planned.cells, requestRoom(context));
    const bottom = Math.max(...planned.cells.map(({ row }) => row));
    // Set, so that every program shows and prints the same.
    for (let row = 0; row <= bottom; row += 1) {
      const pixels = planned.rowHeights[row] ?? lineHeight;
      sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = pixels * pointsAPixel;
    }
    for (const { row, column, options } of planned.lists) {
      const { dataValidation } = sheet.getRangeByIndexes(row, column, 1, 1);
      dataValidation.rule = { list: { inCellDropDown: true, source: options.join(",") } };
      // Anything else that the functions take can be typed, such as neighbours:Kent.
      dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
    }
    const ours = freeTemplateName(names.items.map((one) => one.name));
    addHiddenName(names, ours, sheet.getRange("A1"), "a sheet that was made from a template");
    if (planned.freezeRows > 0) sheet.freezePanes.freezeRows(planned.freezeRows);
    layOutPage(sheet, planned.page);
    sheet.pageLayout.setPrintArea(`A1:${columnLetters(planned.columnWidths.length - 1)}${bottom + 1}`);
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
    return name;
  });
}
