import type { CellContent } from "../actions/ports";
import type { CellPlace } from "../domain/cell-place";
import type { Result } from "../domain/result";
import { inExcel } from "./in-excel";

/** Writes a formula and the number format into a cell. One round trip. @returns the content as Excel then gives it */
export function writeCell(
  place: CellPlace,
  { content, numberFormat }: CellContent,
): Promise<Result<CellContent["content"]>> {
  return inExcel(async (context) => {
    const cell = context.workbook.worksheets.getItem(place.sheet).getRange(place.cell);
    // First, because Excel does not calculate a formula that is written into a cell formatted as text.
    cell.numberFormat = [[numberFormat]];
    cell.formulas = [[content]];
    cell.load({ formulas: true });
    await context.sync();
    return cell.formulas[0]?.[0] as CellContent["content"];
  });
}
