import type { Result } from "../../domain/result";
import type { NotedReport } from "../../actions/report-ports";
import { inExcel } from "../in-excel";
import { findReports } from "./find-reports";
import { loadPages } from "./notes-beside";

/**
 * What a report compares now, and its pages on which or beside which somebody wrote something; null if the report is gone.
 * Three round trips.
 */
export function readNotedPages(name: string): Promise<Result<NotedReport | null>> {
  return inExcel(async (context) => {
    const found = (await findReports(context)).find((report) => report.name === name);
    if (found === undefined) return null;
    const { worksheets } = context.workbook;
    const read = loadPages(worksheets.getItem(found.sheet), worksheets.getItem(found.dataSheet), found);
    await context.sync();
    const noted = read().pages.flatMap(({ key, title, noted: rows }, at, all) =>
      rows.size === 0 ? [] : [{ key, title, after: all[at - 1]?.key ?? "" }],
    );
    return { parameters: found.parameters, savings: found.savings, lostSavings: found.lostSavings, noted };
  });
}
