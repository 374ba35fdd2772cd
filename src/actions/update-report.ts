import { problem } from "../domain/problems";
import { keyOfSubject } from "../domain/reports/pages/kept-pages";
import type { ReportDefinition } from "../domain/reports/report-definition";
import type { ReportSaving } from "../domain/reports/report";
import { fail, succeed, type Result } from "../domain/result";
import { clubsOf, describedReport } from "./described-report";
import type { ChartFollower } from "./follow-charts";
import type { FiguresService } from "./ports";
import type { RedrawnReport, ReportWorkbook, UpdateProgress } from "./report-ports";

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
): Promise<Result<RedrawnReport | null>> {
  const clubs = await clubsOf(figures, definition);
  if (!clubs.ok) return clubs;
  // What its cells say now: they may have been changed since anybody last looked.
  const read = await workbook.readNotedPages(name);
  if (!read.ok) return read;
  if (read.value === null) return fail(problem("workbook-refused", { detail: "the report is no longer there." }));
  if (progress.isCancelled()) return succeed(null);
  const { parameters, noted, savings: shown } = read.value;
  const asItWas = { kept: noted, savings: savings ?? shown };
  const described = await describedReport(figures, definition, clubs.value, parameters, asItWas);
  if (!described.ok) return described;
  const { report, choices } = described.value;
  const drawn = await workbook.redrawReport(name, report, choices, progress);
  if (!drawn.ok || drawn.value === null) return drawn;
  const kept = report.pages.flatMap(({ key, title }, at) =>
    keyOfSubject(key) === key ? [] : [{ key, title, after: report.pages[at - 1]?.key ?? "" }],
  );
  const watched = await follower.watchAll();
  return watched.ok ? succeed({ ...drawn.value, kept }) : watched;
}
