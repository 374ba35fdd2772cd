import type { WrittenCell } from "../actions/ports";
import { isTextFormat } from "../domain/number-format/is-text-format";
import type { Result } from "../domain/result";
import { inExcel } from "./in-excel";
import { loadCell } from "./load-cell";

/**
 * Formats to replace with the figure's own. In a cell formatted as text ("@") Excel would not calculate the formula.
 */
const isUnformatted = (format: string) => format === "General" || isTextFormat(format);

/**
 * Writes a formula into the active cell, and the number format if the cell has none of its own. Two round trips: the
 * first reads the present content, so that it can be restored.
 */
export function writeActiveCell(formula: string, numberFormat: string): Promise<Result<WrittenCell>> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    const read = loadCell(cell);
    cell.load({ address: true });
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load({ name: true });
    await context.sync();

    const before = read();
    if (isUnformatted(before.numberFormat)) cell.numberFormat = [[numberFormat]];
    cell.formulas = [[formula]];
    await context.sync();
    return { place: { sheet: sheet.name, cell: cell.address.slice(cell.address.lastIndexOf("!") + 1) }, before };
  });
}
