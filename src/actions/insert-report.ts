import { itemAt } from "../domain/item-at";
import { problem } from "../domain/problems";
import type { ReportParameters, ReportSaving } from "../domain/reports/report";
import type { ReportDefinition } from "../domain/reports/report-definition";
import { fail, type Result } from "../domain/result";
import { clubsOf, describedReport } from "./described-report";
import type { ChartFollower } from "./follow-charts";
import type { FiguresService } from "./ports";
import type { PlacedReport, ReportProgress, ReportWorkbook } from "./report-ports";

/**
 * Adds a report of the user's own authority, and keeps it in step with its cells from then on; null if the user cancelled
 * it.
 */
export async function insertReport(
  workbook: Pick<ReportWorkbook, "addReport">,
  follower: Pick<ChartFollower, "watchAll">,
  figures: Pick<FiguresService, "withIndicator" | "loadScrapbook">,
  definition: ReportDefinition,
  {
    savings = [],
    ...asked
  }: Pick<ReportParameters, "peers" | "year"> & {
    /** To be shown, if reports of its kind can. */
    readonly savings?: readonly ReportSaving[];
  },
  progress: ReportProgress = { tell: () => undefined, isCancelled: () => false },
): Promise<Result<PlacedReport | null>> {
  const clubs = await clubsOf(figures, definition);
  if (!clubs.ok) return clubs;
  const { own, release } = itemAt(clubs.value, 0);
  const member = release.members.find(({ code }) => code === own);
  if (member === undefined) return fail(problem("no-own-member"));
  const parameters = { ...asked, member: member.name };
  const described = await describedReport(figures, definition, clubs.value, parameters, { savings });
  if (!described.ok) return described;
  const { report, choices } = described.value;
  const added = await workbook.addReport(report, choices, progress);
  if (!added.ok || added.value === null) return added;
  const watched = await follower.watchAll();
  return watched.ok ? added : watched;
}
