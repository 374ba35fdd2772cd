import { describeReport } from "./describe-report";
import type { ReportKind } from "./report-kind";

/** The most telling indicators of several clubs, for members of all of them. */
export const summary: ReportKind = {
  kind: "summary",
  label: "summary report",
  describe: (inputs) => describeReport(inputs, summary.label),
};
