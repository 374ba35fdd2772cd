import type { CellContent, WorkbookTexts } from "../actions/ports";
import { itemAt } from "../domain/item-at";
import { asText } from "./as-text";
import { inExcel } from "./in-excel";

/** How wide a column should be at least, in points: for names, and for long texts. */
const [usual, wide] = [110, 320];

/**
 * Writes texts into a block. Each gets an apostrophe, so that Excel takes none for a formula, a date or a number, whatever
 * it begins with. One round trip.
 */
export const writeTextBlock: WorkbookTexts["writeTexts"] = (read, rows) =>
  inExcel(async (context) => {
    const { place, area, looks } = read;
    const block = context.workbook.worksheets.getItem(place.sheet).getRange(area);
    // An apostrophe would show in a cell formatted as text.
    block.numberFormat = rows.map((row) => row.map(() => "General"));
    block.formulas = rows.map((row) => row.map(asText));
    const last = (rows[0]?.length ?? 1) - 1;
    looks.columnWidths.forEach((width, at) => {
      const least = at === last ? wide : usual;
      if (width < least) block.getColumn(at).format.columnWidth = least;
    });
    if (looks.wrapText !== null) block.format.wrapText = true;
    if (looks.verticalAlignment !== null) block.format.verticalAlignment = "Top";
    if (last > 0 && looks.isHeaderBold !== null) block.getRow(0).format.font.bold = true;
    block.format.autofitRows();
    block.load({ formulas: true });
    await context.sync();
    const after = block.formulas.flat() as CellContent["content"][];
    return { ...read, cells: read.cells.map((cell, at) => ({ ...cell, after: itemAt(after, at) })) };
  });
