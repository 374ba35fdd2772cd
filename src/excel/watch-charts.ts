import type { Result } from "../domain/result";
import { inExcel } from "./in-excel";

/** Calls the listener when a cell changes on the sheets of these charts. Edits elsewhere cost nothing. */
export function watchCharts(names: readonly string[], listener: () => void): Promise<Result<null>> {
  return inExcel(async (context) => {
    for (const name of names) {
      context.workbook.names
        .getItem(name)
        .getRange()
        .worksheet.onChanged.add(async () => listener());
    }
    await context.sync();
    return null;
  });
}
