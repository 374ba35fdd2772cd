import { attainment } from "../../../domain/clubs/published/section-251/attainment";
import { attendance } from "../../../domain/clubs/published/section-251/attendance";
import { dedicatedSchoolsGrant } from "../../../domain/clubs/published/section-251/dedicated-schools-grant";
import { grossSpend } from "../../../domain/clubs/published/section-251/gross-spend";
import { highNeedsBudget, highNeedsOutturn } from "../../../domain/clubs/published/section-251/high-needs";
import { highNeedsPlans } from "../../../domain/clubs/published/section-251/high-needs-plans";
import { unitCosts } from "../../../domain/clubs/published/section-251/unit-costs";
import type { FigureSource } from "../import-source";
import { activitySources } from "./activity-sources";

const outturn: readonly FigureSource[] = [...unitCosts, ...grossSpend].map(({ id, source }) => ({
  indicator: id,
  file: "lait_s251_finance",
  code: source.reference,
  year: "financial",
  from: "2016-17",
}));

/**
 * The file gives the 2020-21 outturn for the two Northamptonshire councils, which were one county then; we leave it
 * out.
 */
const highNeeds: readonly FigureSource[] = [
  ...[...highNeedsBudget, ...highNeedsOutturn].map(({ id, source }) => ({
    indicator: id,
    file: "sen_high_needs_2020_22",
    code: source.reference,
    year: "financial" as const,
    restated: true,
  })),
  ...highNeedsPlans.map(({ id, source, periodType }) => ({
    indicator: id,
    file: "sen_high_needs_2020_22",
    code: source.reference,
    year: periodType === "mid-year" ? ("mid-year" as const) : ("plain" as const),
  })),
];

const balance = "s251.dsg.balance-share";
const schoolsGrant: readonly FigureSource[] = [
  ...dedicatedSchoolsGrant
    .filter(({ id, parts }) => id !== balance && !parts.published)
    .map(({ id, source }) => ({
      indicator: id,
      file: "dsg_allocations_2020_2024",
      code: source.reference,
      year: "financial" as const,
    })),
  {
    indicator: balance,
    file: "dsg_deficit_2019_2022",
    code: "dsg_cumulative_balance_pct_of_income",
    year: "financial",
    codesByName: { Cumbria: "E10000006", Northamptonshire: "E10000021" },
  },
];

/** The file still gives measures of 19-year-olds for abolished authorities years later; we leave those years out. */
const schools: readonly FigureSource[] = [...attainment, ...attendance].map(({ id, source, periodType }) => ({
  indicator: id,
  file: "lait_schools_health_context",
  code: source.reference,
  year: periodType === "january-census" ? "plain" : "ending",
  restated: true,
}));

/** Where the figures of the Section 251 club are. */
export const sources: readonly FigureSource[] = [
  ...outturn,
  ...activitySources,
  ...highNeeds,
  ...schoolsGrant,
  ...schools,
];
