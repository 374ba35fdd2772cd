import type { PublishedReportPage } from "../../published-club";
import { grossSpend } from "./gross-spend";
import { highNeedsBudgetPerChild } from "./high-needs";
import { spendPerChild } from "./spend-per-child";
import { unitCosts } from "./unit-costs";

const ids = (indicators: readonly { readonly id: string }[]) => indicators.map(({ id }) => id);

/** The pages of the Section 251 club's comparative report. */
export const report: readonly PublishedReportPage[] = [
  { title: "Weekly unit costs", kind: "ranked", indicators: ids(unitCosts) },
  { title: "Gross spend per child", kind: "ranked", indicators: ids(spendPerChild) },
  { title: "Gross spend by line", kind: "trend", indicators: ids(grossSpend) },
  {
    title: "Children looked after, and what they cost",
    kind: "ranked",
    indicators: ["cla.rate-per-10000", "s251.looked-after.weekly-cost"],
  },
  {
    title: "What comes back",
    kind: "ranked",
    indicators: ["cin.re-referral-rate", "cpp.repeat-plan-rate"],
  },
  { title: "High needs: budget per child", kind: "ranked", indicators: ids(highNeedsBudgetPerChild) },
  {
    title: "Dedicated schools grant",
    kind: "ranked",
    indicators: ["s251.dsg.high-needs-block-per-child", "s251.dsg.primary-unit", "s251.dsg.secondary-unit"],
  },
  { title: "Balance of the grant", kind: "trend", indicators: ["s251.dsg.balance-share"] },
  {
    title: "How schools do",
    kind: "ranked",
    indicators: [
      "s251.attainment.good-development",
      "s251.attainment.key-stage-2-expected",
      "s251.attainment.attainment-8",
      "s251.absence.all",
      "s251.persistent-absence.all",
      "s251.suspensions.all",
    ],
  },
];
