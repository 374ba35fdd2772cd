import type { ReportDefinition } from "../../reports/report-definition";
import { adultsBridge } from "./adults/report";
import { childrensBridge } from "./childrens-services/report";

/** What people would otherwise compare, as both speak of the same services. */
const twoReturns =
  "Two returns are in this report: Section 251 (before income) and form RO3 (after income). They divide services differently, so a service can be above the group in one and below it in the other, and can cost less before income in one than after income in the other. Compare within one return only.";

/** Reports across clubs, for members of all the clubs that they draw on. */
export const summaryReports: readonly ReportDefinition[] = [
  {
    id: "childrens-summary",
    kind: "summary",
    title: "Children's services",
    clubs: ["section-251", "childrens-services", "context"],
    parts: [
      {
        title: "What it costs",
        kind: "spine",
        note: twoReturns,
        indicators: [
          "cs.social-care.per-resident-0-17",
          "s251.looked-after.gross-per-child",
          "s251.safeguarding.gross-per-child",
          "s251.family-support.gross-per-child",
          "s251.looked-after.weekly-cost",
          "s251.residential-care.weekly-cost",
          "s251.fostering.weekly-cost",
          "s251.adoption.weekly-cost",
        ],
      },
      { ...childrensBridge, title: "Which lines make the difference, after income", note: twoReturns },
      {
        title: "What a week of care costs",
        kind: "ranked",
        indicators: [
          "s251.looked-after.weekly-cost",
          "s251.residential-care.weekly-cost",
          "s251.fostering.weekly-cost",
        ],
      },
      {
        title: "How many children",
        kind: "trend",
        indicators: [
          "cla.rate-per-10000",
          "cs.cin.rate-per-10000",
          "cs.cpp.rate-per-10000",
          "cs.cin.referrals-per-10000",
        ],
      },
      {
        title: "Where children looked after live",
        kind: "mix",
        indicators: ["fostering", "childrens-homes", "supported-accommodation", "with-parents"].map(
          (type) => `cs.cla.placement.${type}-share`,
        ),
      },
      {
        title: "Cost beside what it achieves",
        kind: "quadrant",
        indicators: [
          "s251.fostering.weekly-cost",
          "cs.cla.long-stable-share",
          "s251.leaving-care.gross-per-child",
          "cs.care-leavers.suitable-accommodation-share",
          "s251.safeguarding.gross-per-child",
          "cs.cpp.repeat-plan-share",
          "s251.adoption.weekly-cost",
          "cs.cla.ceases.adopted-share",
          "s251.sen.weekly-cost",
          "cs.ehc.within-20-weeks-share",
        ],
      },
      {
        title: "How it turns out",
        kind: "spine",
        indicators: [
          "cs.cla.long-stable-share",
          "cs.cla.three-placements-share",
          "cs.cla.distance.over-20-miles-share",
          "cs.cin.re-referral-share",
          "cs.cpp.repeat-plan-share",
          "cs.cla.ceases.adopted-share",
          "cs.cla.ceases.special-guardianship-share",
          "cs.care-leavers.in-education-or-work-share",
          "cs.care-leavers.suitable-accommodation-share",
        ],
      },
      {
        title: "Special educational needs",
        kind: "trend",
        indicators: ["cs.ehc.plans", "cs.ehc.within-20-weeks-share"],
      },
      {
        title: "The area and its social workers",
        kind: "spine",
        indicators: [
          "ctx.child-poverty-share",
          "ctx.imd-2025.average-score",
          "ctx.social-workers.agency-share",
          "ctx.social-workers.vacancy-share",
        ],
      },
    ],
  },
  {
    id: "adults-summary",
    kind: "summary",
    title: "Adult social care",
    clubs: ["adults", "asc-fr"],
    parts: [
      adultsBridge,
      {
        title: "What it costs",
        kind: "ranked",
        indicators: [
          "adults.ro3.total.net-per-head",
          "adults.ro3.physical-support.65-plus.net-per-head",
          "adults.ro3.memory-and-cognition.65-plus.net-per-head",
          "adults.ro3.learning-disability.18-64.net-per-head",
          "adults.ro3.mental-health.18-64.net-per-head",
        ],
      },
      { title: "Net expenditure, year by year", kind: "trend", indicators: ["adults.rsx.net"] },
      {
        title: "Cost and quality of life",
        kind: "scatter",
        indicators: ["adults.ro3.total.net-per-head", "adults.ascof.users.quality-of-life"],
      },
      {
        title: "What a week in a home costs",
        kind: "ranked",
        indicators: [
          "ascfr.residential.65-plus.physical-support.weekly-cost",
          "ascfr.nursing.65-plus.physical-support.weekly-cost",
          "ascfr.residential.65-plus.memory-and-cognition.weekly-cost",
          "ascfr.residential.18-64.learning-disability.weekly-cost",
        ],
      },
    ],
  },
];
