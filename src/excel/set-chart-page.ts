import { chartSize } from "./draw-chart";

/** Columns A to H of a chart's own sheet are as wide as the chart. */
export function setChartPage(sheet: Excel.Worksheet, firstRow: number): void {
  sheet.showGridlines = false;
  sheet.getRange("A1").format.columnWidth = 90;
  sheet.getRange("B1").format.columnWidth = chartSize.width - 90 - 6 * 48;
  sheet.getRange("C1:H1").format.columnWidth = 48;
  // Where another font is the usual one, rows are lower, and the page would end before the chart does.
  const page = `A${firstRow + 1}:H${firstRow + chartSize.height / 15}`;
  sheet.getRange(page).format.rowHeight = 15;
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(page);
}
