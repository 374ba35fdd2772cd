import type { ReportDefinition } from "../../../src/domain/reports/report-definition";
import type { Report, ReportItem, ReportParameters } from "../../../src/domain/reports/report";
import { describeReport } from "../../../src/domain/reports/describe-report";
import type { Release } from "../../../src/domain/release/release";
import { smallRelease } from "../../support/small-release";

/** A report of the small club: a cost and a rate, a sum over the years, and what nobody has. */
export const smallReport: ReportDefinition = {
  id: "small",
  kind: "comparative",
  title: "Small club",
  clubs: ["small"],
  parts: [
    { title: "Costs", kind: "ranked", indicators: ["care.weekly-cost", "care.gross", "never.count"] },
    { title: "Over the years", kind: "trend", indicators: ["care.weekly-cost"] },
    { title: "Old", kind: "ranked", indicators: ["old.count"] },
  ],
};

/** The report for Leeds beside its neighbours, in the newest year of each indicator, unless said otherwise. */
export function described(
  asked: Partial<ReportParameters> = {},
  definition: ReportDefinition = smallReport,
  releases: readonly Release[] = [smallRelease],
): Report {
  const parameters = { member: "Leeds", peers: "neighbours", year: "newest", ...asked };
  const report = describeReport({ definition, parameters, releases, sources: {} }, "comparative report");
  if (!report.ok) throw new Error(report.problem.message);
  return report.value;
}

type Text = Extract<ReportItem, { kind: "text" }>;

/** The texts on a page, each as one line. */
export function textsOn(report: Report, title: string): readonly string[] {
  const page = report.pages.find((one) => one.title === title);
  if (page === undefined) throw new Error(`There is no page ${title}.`);
  return page.items.filter((item): item is Text => item.kind === "text").map(({ lines }) => lines.join(" "));
}
