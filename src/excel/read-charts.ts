import type { PlacedChart } from "../actions/ports";
import type { Result } from "../domain/result";
import { findCharts } from "./find-charts";
import { inExcel } from "./in-excel";

/** Our charts in the workbook. Two round trips. */
export function readCharts(): Promise<Result<readonly PlacedChart[]>> {
  return inExcel(async (context) => {
    const found = await findCharts(context);
    return found.map(({ name, sheet, kind, parameters, report, isStale, isBroken }) => ({
      name,
      sheet,
      kind,
      parameters,
      report,
      isStale,
      ...(isBroken && { isBroken }),
    }));
  });
}
