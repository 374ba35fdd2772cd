import type { ReportUpdate } from "../../actions/ports";
import type { Result } from "../../domain/result";
import { inExcel } from "../in-excel";
import type { Report } from "../../domain/reports/report";
import { pageSize } from "../../domain/reports/page-size";
import { rowOnSheet } from "./draw-pages";
import { fillReport } from "./fill-report";
import { sayOtherPages } from "./fill-report-data";
import { findReports, type FoundReport } from "./find-reports";
import { loadPages, putBeside } from "./notes-beside";
import { writeRefusal } from "./write-refusal";

/**
 * Writes the words of reports again, and what they are about. A report that would have other pages now, or whose pages
 * were moved, keeps its pages, and says what they show and that it has to be updated; so does one whose savings are gone with
 * their sheets, as only the user can say whether they are to be left out. Why there is no report of what its cells say
 * stands below them; what somebody typed over a report's words is put beside its page. Four round trips, however many
 * reports there are.
 */
export function updateReports(updates: readonly ReportUpdate[]): Promise<Result<null>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const found = new Map((await findReports(context)).map((report) => [report.name, report]));
    const due: {
      readonly update: Extract<ReportUpdate, { readonly report: Report }>;
      readonly placed: FoundReport;
      readonly read: ReturnType<typeof loadPages>;
    }[] = [];
    for (const update of updates) {
      const placed = found.get(update.name);
      if (placed === undefined) continue;
      if ("sentence" in update) {
        writeRefusal(worksheets.getItem(placed.sheet), placed, update);
        continue;
      }
      if (!hasPagesOf(placed, update.report)) {
        sayOtherPages(worksheets.getItem(placed.dataSheet));
        continue;
      }
      const [sheet, dataSheet] = [worksheets.getItem(placed.sheet), worksheets.getItem(placed.dataSheet)];
      due.push({ update, placed, read: loadPages(sheet, dataSheet, placed) });
    }
    if (due.length > 0) await context.sync();
    for (const { update, placed, read } of due) {
      const { report, choices } = update;
      const sheet = worksheets.getItem(placed.sheet);
      const dataSheet = worksheets.getItem(placed.dataSheet);
      putBeside(sheet, read().typed);
      sheet.getRangeByIndexes(0, 0, report.pages.length * pageSize.rows, pageSize.columnWidths.length).clear("Formats");
      fillReport({ sheet, sheetName: placed.sheet, dataSheet, dataSheetName: placed.dataSheet }, report, choices);
    }
    await context.sync();
    return null;
  });
}

/** Whether a report in the workbook has the pages, the indicators and the savings of this one, each in its place. */
function hasPagesOf({ pageAreas, facts, savings, lostSavings }: FoundReport, report: Report): boolean {
  const { savings: shown = [] } = report;
  return (
    // A formula that refers to a sheet which was renamed meanwhile would be refused.
    savings.length === shown.length &&
    savings.every(({ sheet }, at) => shown[at]?.sheet === sheet) &&
    // Nor does a saving leave the page before somebody has read that its sheet is gone.
    lostSavings.length === 0 &&
    pageAreas.length === report.pages.length &&
    report.pages.every(({ key, number }, at) => {
      const page = pageAreas[at];
      return page?.key === key && page.area.top === rowOnSheet(number, 0) && page.area.left === 0;
    }) &&
    facts.length === report.facts.length &&
    report.facts.every(({ indicator }, at) => facts[at] === indicator)
  );
}
