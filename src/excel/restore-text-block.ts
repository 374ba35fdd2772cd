import type { WorkbookTexts, WrittenBlock, WrittenCell } from "../actions/ports";
import { succeed, type Result } from "../domain/result";
import { inExcel } from "./in-excel";
import { restoreCells } from "./restore-cells";

/**
 * Restores what a block held and how it looked, and shows it. Cells that were changed since keep what they hold and how
 * they look. If one of our texts is now where another was, or none is where it was, rows or columns have moved, and
 * nothing is changed. Five round trips.
 */
export const restoreTextBlock: WorkbookTexts["restoreBlock"] = async (block) => {
  const { place, area, cells, looks } = block;
  const moved = await isMoved(block);
  if (!moved.ok) return moved;
  const left = moved.value ? succeed(cells.map((cell) => cell.place)) : await restoreCells(cells);
  if (!left.ok || left.value.length === cells.length) return left;
  const kept = new Set(left.value.map(({ cell }) => cell));
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const range = sheet.getRange(area);
    const { wrapText, verticalAlignment, isHeaderBold, columnWidths } = looks;
    columnWidths.forEach((width, at) => void (range.getColumn(at).format.columnWidth = width));
    const restored = (part: readonly WrittenCell[], whole: Excel.Range) =>
      kept.size === 0 ? [whole] : part.flatMap(({ place: { cell } }) => (kept.has(cell) ? [] : [sheet.getRange(cell)]));
    for (const { format } of restored(cells, range)) {
      if (wrapText !== null) format.wrapText = wrapText;
      if (verticalAlignment !== null) format.verticalAlignment = verticalAlignment as Excel.VerticalAlignment;
    }
    if (isHeaderBold !== null)
      for (const { format } of restored(cells.slice(0, columnWidths.length), range.getRow(0)))
        format.font.bold = isHeaderBold;
    range.format.autofitRows();
    range.select();
    await context.sync();
    return left.value;
  });
};

function isMoved({ place, area, cells }: WrittenBlock): Promise<Result<boolean>> {
  return inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(place.sheet).getRange(area).load({ formulas: true });
    await context.sync();
    // A blank cell is like any other blank one, so it says nothing of whose place this is.
    const ours = new Set(cells.map(({ after }) => after).filter((after) => after !== ""));
    const now: unknown[] = range.formulas.flat();
    const isOurs = now.map((content) => ours.has(content as string));
    const isInPlace = now.map((content, at) => content === cells[at]?.after);
    return isOurs.some((our, at) => our && !isInPlace[at]) || !isOurs.some((our, at) => our && isInPlace[at]);
  });
}
