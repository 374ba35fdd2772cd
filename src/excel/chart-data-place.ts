import type { CellArea } from "../domain/cell-area";
import { sheetSize } from "../domain/sheet-size";
import { chartOfRows, dataSheetName } from "./chart-names";
import { blockWidth } from "./chart-parts/data-block";
import type { DataPlace } from "./fill-cells";
import { freeSheetName } from "../domain/free-sheet-name";
import { splitAddress } from "./split-address";

/** Where on the sheet of chart data there is room for a chart's cells. */
export interface FreeDataPlace {
  readonly sheetName: string;
  /** Whether the sheet has to be added. */
  readonly isNew: boolean;
  /** The first free column, counting from 0. */
  readonly left: number;
}

/** To the right of the other charts' cells, wherever their sheet is called now; on a sheet of its own for the first. */
export function freeDataPlace(
  sheets: readonly string[],
  names: readonly Pick<Excel.NamedItem, "name" | "formula">[],
): FreeDataPlace {
  const places = names.flatMap(({ name, formula }) => {
    const chart = chartOfRows(name);
    // A report has a sheet of its own.
    return chart?.hasSheetOfData && chart.report === null ? (splitAddress(String(formula)) ?? []) : [];
  });
  const [known] = places;
  if (known !== undefined) {
    const here = places.filter(({ sheet }) => sheet === known.sheet);
    const last = Math.max(...here.map(({ area }) => blockOf(area)));
    return { sheetName: known.sheet, isNew: false, left: (last + 1) * (blockWidth + 1) };
  }
  return { sheetName: freeSheetName(dataSheetName, sheets), isNew: true, left: 0 };
}

/** All the cells of the chart whose rows are there. */
export function dataBlockAt(rows: CellArea): CellArea {
  const left = blockOf(rows) * (blockWidth + 1);
  return { top: 0, bottom: sheetSize.rows - 1, left, right: left + blockWidth - 1 };
}

/** Blocks are side by side; a block's rows begin within its first columns. */
function blockOf({ left }: CellArea): number {
  return Math.floor(left / (blockWidth + 1));
}

/** That place; its sheet is added if it is new. */
export function dataPlaceIn(
  worksheets: Excel.WorksheetCollection,
  { sheetName, isNew, left }: FreeDataPlace,
): DataPlace {
  const sheet = isNew ? worksheets.add(sheetName) : worksheets.getItem(sheetName);
  if (isNew) {
    sheet.tabColor = "#A6A6A6";
    // Who prints the whole workbook gets a page of it, not thirty: the lists to choose from are too long for one.
    sheet.pageLayout.setPrintArea("A1:P45");
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.paperSize = "A4";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  }
  return { sheet, sheetName, corner: { left, top: 0 } };
}
