import type { RefreshPlace } from "../../actions/refresh-ports";
import type { Result } from "../../domain/result";
import { inExcel } from "../in-excel";

/** Works these cells out again, calling their custom functions whether or not anything has changed. One round trip. */
export function recalculatePlace(place: RefreshPlace): Promise<Result<null>> {
  return inExcel(async (context) => {
    const { application, worksheets } = context.workbook;
    if (place.scope === "workbook") application.calculate("Full");
    else if (place.scope === "sheet") worksheets.getItem(place.sheet).calculate(true);
    else worksheets.getItem(place.sheet).getRanges(place.cells).calculate();
    await context.sync();
    return null;
  });
}
