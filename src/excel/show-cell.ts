import type { CellPlace } from "../domain/cell-place";
import { workbookProblem } from "../domain/workbook-problems";
import { fail, succeed, type Result } from "../domain/result";
import { inExcel } from "./in-excel";

/** Shows a cell and selects it. Two round trips, so that we can name a sheet that is gone or hidden. */
export async function showCell({ sheet: name, cell }: CellPlace): Promise<Result<null>> {
  const shown = await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load({ visibility: true });
    await context.sync();
    if (sheet.isNullObject || sheet.visibility !== "Visible") return false;
    sheet.activate();
    sheet.getRange(cell).select();
    await context.sync();
    return true;
  });
  if (!shown.ok) return shown;
  return shown.value ? succeed(null) : fail(workbookProblem("sheet-gone", { sheet: name }));
}
