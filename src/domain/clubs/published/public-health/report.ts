import type { PublishedReportPage } from "../../published-club";

/** The lines on which councils together spend most. */
const largest = [
  "children-0-5.prescribed",
  "drugs.treatment",
  "sexual-health.testing",
  "children-5-19",
  "alcohol.treatment",
  "miscellaneous",
  "sexual-health.contraception",
  "mental-health",
  "smoking.stop",
  "children-0-5.other",
  "health-protection",
];

/** Spend on something, and what it is for. */
const pairs = [
  ["smoking.stop", "ph.smoking"],
  ["physical-activity.adults", "ph.active-adults"],
  ["physical-activity.children", "ph.active-children"],
  ["obesity.children", "ph.obesity-year-6"],
  ["health-checks", "ph.health-checks"],
  ["children-0-5.prescribed", "ph.children.development-review"],
] as const;

/** The pages of the Public Health club's comparative profile: spend beside what it is for. */
export const publicHealthReport: readonly PublishedReportPage[] = [
  {
    title: "Which lines make the difference",
    kind: "bridge",
    indicators: ["total", ...largest].map((line) => `ph.ro3.${line}.net-per-head`),
  },
  {
    title: "What the money goes on",
    kind: "mix",
    indicators: largest.slice(0, 8).map((line) => `ph.ro3.${line}.expenditure-share`),
  },
  {
    title: "Cost beside what it achieves",
    kind: "quadrant",
    indicators: pairs.flatMap(([line, outcome]) => [`ph.ro3.${line}.expenditure-per-head`, outcome]),
  },
  {
    title: "Net expenditure on public health per resident",
    kind: "ranked",
    indicators: ["ph.ro3.total.net-per-head"],
  },
  {
    title: "Net expenditure, line by line",
    kind: "ranked",
    indicators: largest.slice(0, 8).map((line) => `ph.ro3.${line}.net-per-head`),
  },
  { title: "Net expenditure, year by year", kind: "trend", indicators: ["ph.rsx.net"] },
  {
    title: "Stop smoking services and smoking",
    kind: "scatter",
    indicators: ["ph.ro3.smoking.stop.net-per-head", "ph.smoking"],
  },
  {
    title: "Health of adults at a glance",
    kind: "spine",
    indicators: [
      "ph.smoking",
      "ph.smoking-manual",
      "ph.active-adults",
      "ph.inactive-adults",
      "ph.overweight-adults",
      "ph.depression",
      "ph.health-checks",
      "ph.life-expectancy.male",
      "ph.life-expectancy.female",
      "ph.preventable-deaths",
    ],
  },
  {
    title: "Health of children at a glance",
    kind: "spine",
    indicators: [
      "ph.active-children",
      "ph.obesity-reception",
      "ph.obesity-year-6",
      "ph.tooth-decay",
      "ph.children.breastfeeding",
      "ph.children.development-review",
      "ph.children.low-birth-weight",
      "ph.children.under-18-conceptions",
      "ph.children.infant-mortality",
      "ph.children.injury-admissions",
      "ph.children.mental-health-admissions",
    ],
  },
  {
    title: "Health of residents, one by one",
    kind: "ranked",
    indicators: [
      "ph.smoking",
      "ph.active-adults",
      "ph.overweight-adults",
      "ph.preventable-deaths",
      "ph.healthy-life-expectancy.male",
      "ph.healthy-life-expectancy.female",
      "ph.obesity-year-6",
      "ph.children.breastfeeding",
      "ph.children.injury-admissions",
      "ph.children.mental-health-admissions",
    ],
  },
  { title: "Growing apart, or together", kind: "box", indicators: ["ph.overweight-adults", "ph.smoking"] },
];
