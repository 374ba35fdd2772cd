import type { ReportDefinition } from "../../reports/report-definition";
import { linesOfChildren } from "./childrens-services/report";
import { ro3Adults } from "./ro3-adults-lines";
import { ro3Children } from "./ro3-children-lines";
import { ro3Id } from "./ro3-indicators";
import type { Ro3Line, Ro3Service } from "./ro3-line";
import { ro3PublicHealth } from "./ro3-public-health-lines";

/** A briefing on a service: before and after income, and its lines after income, which add up to it. */
function briefingOf(
  club: string,
  title: string,
  service: Ro3Service,
  lines: readonly Ro3Line[],
  outcomes: readonly string[],
): ReportDefinition {
  const perHead = (line: Ro3Line, form: "expenditure" | "income" | "net") => `${ro3Id(service, line, form)}-per-head`;
  return {
    id: `${club}-briefing`,
    kind: "briefing",
    title,
    clubs: [club],
    parts: [
      {
        title: "Before and after income",
        kind: "total",
        indicators: [
          perHead(service.total, "net"),
          perHead(service.total, "expenditure"),
          perHead(service.total, "income"),
        ],
      },
      { title: "Where spending differs most", kind: "lines", indicators: lines.map((line) => perHead(line, "net")) },
      { title: "What residents get for it", kind: "outcomes", indicators: outcomes },
    ],
  };
}

const wholeLines = ({ lines }: Ro3Service) => lines.filter(({ within }) => !within);

const section251Lines = [
  ...["early-years", "looked-after", "safeguarding", "family-support", "young-people", "youth-justice"],
  "other-services",
].map((line) => `s251.${line}.gross-per-child`);

/** Briefings for councillors, one for each service. */
export const briefings: readonly ReportDefinition[] = [
  {
    id: "section-251-briefing",
    kind: "briefing",
    title: "Children and young people's services",
    clubs: ["section-251"],
    parts: [
      { title: "All spending", kind: "total", indicators: ["s251.children-and-young-people.gross-per-child"] },
      { title: "Where spending differs most", kind: "lines", indicators: section251Lines },
      {
        title: "What residents get for it",
        kind: "outcomes",
        indicators: ["cin.re-referral-rate", "cpp.repeat-plan-rate", "s251.attainment.good-development"],
      },
    ],
  },
  briefingOf("childrens-services", "Children's social care", ro3Children, linesOfChildren, [
    "cs.cla.long-stable-share",
    "cs.cin.re-referral-share",
    "cs.cpp.repeat-plan-share",
  ]),
  briefingOf("adults", "Adult social care", ro3Adults, wholeLines(ro3Adults), [
    "adults.ascof.users.quality-of-life",
    "adults.fingertips.satisfied-users",
    "adults.ascof.carers.quality-of-life",
  ]),
  briefingOf("public-health", "Public health", ro3PublicHealth, wholeLines(ro3PublicHealth), [
    "ph.preventable-deaths",
    "ph.smoking",
    "ph.obesity-year-6",
  ]),
];
