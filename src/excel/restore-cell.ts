import type { WrittenCell } from "../actions/ports";
import { workbookProblem } from "../domain/workbook-problems";
import { fail, succeed, type Result } from "../domain/result";
import { inExcel } from "./in-excel";
import { enterContent } from "./restore-cells";

/**
 * Restores a cell to its content before a formula was put into it, and shows it. A cell that holds something else by now
 * stays as it is: somebody typed over the formula, or rows were inserted above it. Two round trips.
 */
export async function restoreCell({ place, before, after }: WrittenCell): Promise<Result<null>> {
  const done = await inExcel(async (context): Promise<Result<null>> => {
    const cell = context.workbook.worksheets.getItem(place.sheet).getRange(place.cell).load({ formulas: true });
    await context.sync();
    if (cell.formulas[0]?.[0] !== after)
      return fail(workbookProblem("cell-not-put-back", { cell: `${place.sheet}!${place.cell}` }));
    enterContent(cell, before);
    cell.select();
    await context.sync();
    return succeed(null);
  });
  return done.ok ? done.value : done;
}
