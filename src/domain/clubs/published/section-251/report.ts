import type { PublishedReportPage } from "../../published-club";
import { grossSpend } from "./gross-spend";
import { highNeedsBudgetPerChild } from "./high-needs";
import { spendPerChild } from "./spend-per-child";
import { unitCosts } from "./unit-costs";

const ids = (indicators: readonly { readonly id: string }[]) => indicators.map(({ id }) => id);

/** The lines that add up to all spend on children and young people. */
const lines = ["looked-after", "safeguarding", "family-support", "early-years", "youth-justice", "young-people"].concat(
  "other-services",
);

/** The pages of the Section 251 club's comparative report. */
export const report: readonly PublishedReportPage[] = [
  {
    title: "Which lines make the difference",
    kind: "bridge",
    indicators: ["children-and-young-people", ...lines].map((line) => `s251.${line}.gross-per-child`),
  },
  { title: "Weekly unit costs at a glance", kind: "spine", indicators: ids(unitCosts) },
  { title: "Weekly unit costs", kind: "ranked", indicators: ids(unitCosts) },
  { title: "Gross spend per child", kind: "ranked", indicators: ids(spendPerChild) },
  {
    title: "Cost beside what it achieves",
    kind: "quadrant",
    indicators: [
      "s251.safeguarding.gross-per-child",
      "cpp.repeat-plan-rate",
      "s251.family-support.gross-per-child",
      "cin.re-referral-rate",
      "s251.early-years.gross-per-child",
      "s251.attainment.good-development",
      "s251.young-people.gross-per-child",
      "s251.persistent-absence.secondary",
    ],
  },
  {
    title: "Children looked after: how many, and at what price",
    kind: "waterfall",
    indicators: ["s251.looked-after.weekly-cost"],
    options: { people: "s251.population-0-17" },
  },
  { title: "Children looked after: more than chance?", kind: "funnel", indicators: ["cla.rate-per-10000"] },
  {
    title: "Children looked after, and what they cost",
    kind: "scatter",
    indicators: ["cla.rate-per-10000", "s251.looked-after.weekly-cost"],
  },
  { title: "Growing apart, or together", kind: "box", indicators: ids(unitCosts).slice(0, 3) },
  { title: "Gross spend by line", kind: "trend", indicators: ids(grossSpend) },
  {
    title: "Re-referrals and repeat plans",
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
    kind: "spine",
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
