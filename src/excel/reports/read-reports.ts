import type { PlacedReport } from "../../actions/report-ports";
import type { Result } from "../../domain/result";
import { inExcel } from "../in-excel";
import { findReports } from "./find-reports";

/** Our reports in the workbook. Two round trips. */
export function readReports(): Promise<Result<readonly PlacedReport[]>> {
  return inExcel(async (context) => {
    const found = await findReports(context);
    return found.map(({ name, sheet, id, kind, parameters, pages, kept, savings, lostSavings, isStale }) => ({
      name,
      sheet,
      id,
      kind,
      parameters,
      pages,
      kept,
      savings,
      lostSavings,
      isStale,
    }));
  });
}
