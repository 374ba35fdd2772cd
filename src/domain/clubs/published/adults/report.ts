import type { PublishedReportPage } from "../../published-club";
import { ro3Adults } from "../ro3-adults-lines";

/** What people need help with, by age. */
const needs = ro3Adults.lines.filter(({ age, within }) => age !== "18-plus" && !within).map(({ key }) => key);

/** Which lines make up the spend per adult above or below the group's. */
export const adultsBridge: PublishedReportPage = {
  title: "Which lines make the difference",
  kind: "bridge",
  indicators: ["total", ...needs, "assessment-and-safeguarding"].map((key) => `adults.ro3.${key}.net-per-head`),
};

/** The pages of the Adults summary's comparative report. */
export const adultsReport: readonly PublishedReportPage[] = [
  adultsBridge,
  {
    title: "What the money goes on",
    kind: "mix",
    indicators: [
      "physical-support.65-plus",
      "memory-and-cognition.65-plus",
      "learning-disability.18-64",
      "learning-disability.65-plus",
      "physical-support.18-64",
      "mental-health.18-64",
      "assessment-and-safeguarding",
      "commissioning-and-administration",
    ].map((key) => `adults.ro3.${key}.expenditure-share`),
  },
  {
    title: "Net expenditure on adult social care per adult",
    kind: "ranked",
    indicators: ["adults.ro3.total.net-per-head"],
  },
  {
    title: "Net expenditure by what people need help with",
    kind: "spine",
    indicators: needs.map((key) => `adults.ro3.${key}.net-per-head`),
  },
  {
    title: "Net expenditure, line by line",
    kind: "ranked",
    indicators: needs.map((key) => `adults.ro3.${key}.net-per-head`),
  },
  { title: "Net expenditure, year by year", kind: "trend", indicators: ["adults.rsx.net"] },
  {
    title: "Cost and quality of life",
    kind: "scatter",
    indicators: ["adults.ro3.total.net-per-head", "adults.ascof.users.quality-of-life"],
  },
  {
    title: "How people find it",
    kind: "ranked",
    indicators: [
      "adults.ascof.users.quality-of-life",
      "adults.ascof.carers.quality-of-life",
      "adults.ascof.users.finding-information",
      "adults.ascof.short-term-support.no-further-need",
    ],
  },
];
