import { briefing } from "./briefing";
import { comparative } from "./comparative";
import { profile } from "./profile";
import type { ReportKind } from "./report-kind";
import { reviewPack } from "./review-pack";
import { summary } from "./summary";

/** Every kind of report. */
export const reportKinds: readonly ReportKind[] = [comparative, summary, profile, briefing, reviewPack];

/** The kind of report with that name; null if there is none. */
export function findReportKind(kind: string): ReportKind | null {
  return reportKinds.find((one) => one.kind === kind) ?? null;
}
