import type { Result } from "../domain/result";
import { inExcel } from "./in-excel";

/** Calls the listener when a cell of those charts' sheets was changed. Only they are watched, so other edits cost nothing. */
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
