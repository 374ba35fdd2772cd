import { WorkbookModel } from "../../../../src/workbench/model/workbook-model";
import { sheetGeometry } from "../../../../src/workbench/page/grid/sheet-geometry";
import { createSmallCalculation } from "../../../support/small-calculation";

const nowhere = { rows: 0, columns: 0 };
const cellA1 = { top: 0, left: 0, bottom: 0, right: 0 };

function openSheet() {
  const model = new WorkbookModel(createSmallCalculation());
  return { model, sheet: model.activeSheet, id: model.activeSheet.id };
}

it("has Excel's sizes until told otherwise: columns in pixels, rows in points", () => {
  const { model, sheet, id } = openSheet();
  model.changeSheet(id, { columnWidths: { 1: 120 }, rowHeights: { 2: 30 } });
  const { rows, columns } = sheetGeometry(sheet, nowhere);
  expect([columns.size(0), columns.size(1)]).toEqual([64, 120]);
  expect([rows.size(0), rows.size(2)]).toEqual([20, 40]);
});

it("makes a row as high as its wrapped text and its largest font need, unless it has a height", () => {
  const { model, sheet, id } = openSheet();
  model.setInput(id, 0, 0, "Group median of all");
  model.setFormat(id, cellA1, () => ({ wrapText: true }));
  expect(sheetGeometry(sheet, nowhere).rows.size(0)).toBe(Math.ceil(3 * (44 / 3) * 1.25) + 2);
  model.setFormat(id, cellA1, () => ({ fontSize: 24 }));
  expect(sheetGeometry(sheet, nowhere).rows.size(0)).toBe(42);
  model.changeSheet(id, { rowHeights: { 0: 15 } });
  expect(sheetGeometry(sheet, nowhere).rows.size(0)).toBe(20);
});

it("goes beyond the cells in use, to the sheet's end and no further", () => {
  const { model, sheet, id } = openSheet();
  model.setInput(id, 499, 0, "last");
  expect(sheetGeometry(sheet, nowhere).rows.count).toBeGreaterThan(500);
  expect(sheetGeometry(sheet, { rows: 900, columns: 0 }).rows.count).toBeGreaterThan(900);
  expect(sheetGeometry(sheet, { rows: 1_048_570, columns: 16_380 }).rows.count).toBe(1_048_576);
  expect(sheetGeometry(sheet, { rows: 1_048_570, columns: 16_380 }).columns.count).toBe(16_384);
});
