import type { CellContent } from "../actions/ports";
import type { CellPlace } from "../domain/cell-place";
import type { Result } from "../domain/result";
import { inExcel } from "./in-excel";

/** Writes a formula and the number format into a cell. One round trip. */
export function writeCell(place: CellPlace, { content, numberFormat }: CellContent): Promise<Result<null>> {
  return inExcel(async (context) => {
    const cell = context.workbook.worksheets.getItem(place.sheet).getRange(place.cell);
    // First, because Excel does not calculate a formula that is written into a cell formatted as text.
    cell.numberFormat = [[numberFormat]];
    cell.formulas = [[content]];
    await context.sync();
    return null;
  });
}
