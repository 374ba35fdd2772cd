import type { WorkbookTexts } from "../actions/ports";
import { inExcel } from "./in-excel";
import { restoreCells } from "./restore-cells";

/** Restores what a block held and how it looked, and shows it. Three round trips. */
export const restoreTextBlock: WorkbookTexts["restoreBlock"] = async ({ place, area, cells, looks }) => {
  const restored = await restoreCells(cells);
  if (!restored.ok) return restored;
  return inExcel(async (context) => {
    const block = context.workbook.worksheets.getItem(place.sheet).getRange(area);
    const { wrapText, verticalAlignment, isHeaderBold, columnWidths } = looks;
    columnWidths.forEach((width, at) => void (block.getColumn(at).format.columnWidth = width));
    if (wrapText !== null) block.format.wrapText = wrapText;
    if (verticalAlignment !== null) block.format.verticalAlignment = verticalAlignment as Excel.VerticalAlignment;
    if (isHeaderBold !== null) block.getRow(0).format.font.bold = isHeaderBold;
    block.format.autofitRows();
    block.select();
    await context.sync();
    return null;
  });
};
