import { describeReport } from "./describe-report";
import type { ReportKind } from "./report-kind";

/** Spend beside what it is for, area of service by area, where a club compares a whole function of a council. */
export const profile: ReportKind = {
  kind: "profile",
  label: "comparative profile",
  describe: (inputs) => describeReport(inputs, profile.label),
};
