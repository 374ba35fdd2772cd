import { problem } from "../domain/problems";
import { modellingKey } from "../domain/reports/pages/modelling-page";
import { keyOfSubject } from "../domain/reports/pages/kept-pages";
import type { ReportDefinition } from "../domain/reports/report-definition";
import type { ReportSaving } from "../domain/reports/report";
import { fail, succeed, type Result } from "../domain/result";
import { clubsOf, describedReport } from "./described-report";
import type { ChartFollower } from "./follow-charts";
import type { FiguresService } from "./ports";
import type { RedrawnReport, ReportWorkbook, UpdateProgress } from "./report-ports";

/** A report that was made again, and what of its savings it no longer shows. */
export interface UpdatedReport extends RedrawnReport {
  /** The sheets whose savings were left out, because they are no longer in the workbook. */
  readonly leftOut: readonly string[];
  /** Whether it keeps savings that it does not show, because it is about another council than theirs. */
  readonly hidesSavings: boolean;
}

/**
 * Makes a report again where it is, from what its cells compare now and the newest releases. What the user wrote beside a
 * page stays beside it, and so a page beside which there is something stays even if it has no figures any more. Null if
 * the user cancelled it.
 *
 * @param savings those that it is to show; left out if they are to stay
 */
export async function updateReport(
  workbook: Pick<ReportWorkbook, "readNotedPages" | "redrawReport">,
  follower: Pick<ChartFollower, "watchAll">,
  figures: Pick<FiguresService, "withIndicator" | "loadScrapbook">,
  definition: ReportDefinition,
  name: string,
  progress: UpdateProgress,
  savings?: readonly ReportSaving[],
): Promise<Result<UpdatedReport | null>> {
  const clubs = await clubsOf(figures, definition);
  if (!clubs.ok) return clubs;
  // What its cells say now: they may have been changed since anybody last looked.
  const read = await workbook.readNotedPages(name);
  if (!read.ok) return read;
  if (read.value === null) return fail(problem("workbook-refused", { detail: "the report is no longer there." }));
  if (progress.isCancelled()) return succeed(null);
  const { parameters, noted, savings: shown, lostSavings } = read.value;
  const asItWas = { kept: noted, savings: savings ?? shown };
  const described = await describedReport(figures, definition, clubs.value, parameters, asItWas);
  if (!described.ok) return described;
  const { report, choices } = described.value;
  const drawn = await workbook.redrawReport(name, report, choices, progress);
  if (!drawn.ok) return drawn;
  if (drawn.value === null) return succeed(null);
  const kept = report.pages.flatMap(({ key, title }, at) =>
    keyOfSubject(key) === key ? [] : [{ key, title, after: report.pages[at - 1]?.key ?? "" }],
  );
  const watched = await follower.watchAll();
  if (!watched.ok) return watched;
  const hidesSavings = (report.savings ?? []).length > 0 && !report.pages.some(({ key }) => key === modellingKey);
  return succeed({ ...drawn.value, kept, leftOut: lostSavings, hidesSavings });
}
