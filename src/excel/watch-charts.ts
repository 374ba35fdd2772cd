import { parseArea } from "../domain/cell-area";
import { pageSize } from "../domain/reports/page-size";
import type { Result } from "../domain/result";
import { inExcel } from "./in-excel";
import { marksReport } from "./reports/report-names";

/**
 * Calls the listener when a cell changes on the sheets of these charts and reports. Edits elsewhere cost nothing, nor do
 * those beside the pages of a report.
 */
export function watchCharts(names: readonly string[], listener: () => void): Promise<Result<null>> {
  return inExcel(async (context) => {
    for (const name of names) {
      const isReport = marksReport(name);
      context.workbook.names
        .getItem(name)
        .getRange()
        .worksheet.onChanged.add(async ({ address }) => {
          if (!isReport || (parseArea(address)?.left ?? 0) < pageSize.columnWidths.length) listener();
        });
    }
    await context.sync();
    return null;
  });
}
