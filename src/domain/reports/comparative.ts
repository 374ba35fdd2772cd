import { describeReport } from "./describe-report";
import type { ReportKind } from "./report-kind";

/** One club's indicators, for one member beside a group. */
export const comparative: ReportKind = {
  kind: "comparative",
  label: "comparative report",
  describe: (inputs) => describeReport(inputs, comparative.label),
};
