import type { ChangedChart } from "../actions/ports";
import type { Result } from "../domain/result";
import { inExcel } from "./in-excel";

/** Writes back what was in the cells that say what a chart compares. One round trip. */
export function restoreChart({ name, before }: ChangedChart): Promise<Result<null>> {
  return inExcel(async (context) => {
    const cells = context.workbook.names.getItem(name).getRange();
    for (const { row, content } of before) {
      const cell = cells.getCell(row, 1);
      cell.numberFormat = [[content.numberFormat]];
      cell.formulas = [[content.content]];
    }
    await context.sync();
    return null;
  });
}
