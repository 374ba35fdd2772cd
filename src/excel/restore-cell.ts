import type { WrittenCell } from "../actions/ports";
import type { Result } from "../domain/result";
import { inExcel } from "./in-excel";

/** Restores a cell to its content before we wrote into it, and shows it. One round trip. */
export function restoreCell({ place, before }: WrittenCell): Promise<Result<null>> {
  return inExcel(async (context) => {
    const cell = context.workbook.worksheets.getItem(place.sheet).getRange(place.cell);
    cell.numberFormat = [[before.numberFormat]];
    cell.formulas = [[before.content]];
    cell.select();
    await context.sync();
    return null;
  });
}
