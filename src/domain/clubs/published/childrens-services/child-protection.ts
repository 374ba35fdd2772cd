import type { Indicator } from "../../../release/indicator";
import { countOf, rateOf, shareOf } from "../indicator-kinds";
import { childrenInNeed, interactiveTool } from "./sources";

const year = "financial-year";
const residents = "residents aged 0 to 17 in the middle of the year";
const noCounts = "its counts are not to hand.";

/** Enquiries, conferences and plans that protect children, and what comes back. */
export const childProtection: readonly Indicator[] = [
  rateOf(1, {
    id: "cs.cpp.enquiries-per-10000",
    label: "Section 47 enquiries per 10,000",
    definition:
      "Enquiries in the year into whether a child suffers harm, for every 10,000 children who lived in the area.",
    numerator: "section 47 enquiries started in the year",
    denominator: residents,
    parts: noCounts,
    source: { ...interactiveTool, reference: "Section_47" },
    periodType: year,
  }),
  rateOf(1, {
    id: "cs.cpp.conferences-per-10000",
    label: "Initial child protection conferences per 10,000",
    definition: "Initial child protection conferences in the year for every 10,000 children who lived in the area.",
    numerator: "initial child protection conferences in the year",
    denominator: residents,
    parts: noCounts,
    source: { ...interactiveTool, reference: "ISCP_Conf" },
    periodType: year,
  }),
  shareOf(1, {
    id: "cs.cpp.conference-within-15-days-share",
    label: "Conferences within 15 working days",
    definition:
      "Of the initial child protection conferences in the year, the share held within 15 working days of the start of the enquiry.",
    numerator: "conferences held within 15 working days",
    denominator: "initial child protection conferences in the year",
    parts: noCounts,
    polarity: "higher-is-better",
    source: { ...interactiveTool, reference: "CP_conf_15days" },
    periodType: year,
  }),
  countOf("plans", {
    id: "cs.cpp.plans-started",
    label: "Child protection plans started",
    definition: "How many child protection plans were started in the year.",
    source: { ...childrenInNeed, reference: "cpp_started" },
    periodType: year,
  }),
  rateOf(1, {
    id: "cs.cpp.plans-started-per-10000",
    label: "Child protection plans started per 10,000",
    definition: "Child protection plans started in the year for every 10,000 children who lived in the area.",
    numerator: "child protection plans started in the year",
    denominator: residents,
    parts: ["cs.cpp.plans-started", "cs.residents-0-17"],
    polarity: "lower-is-better",
    source: { ...interactiveTool, reference: "CPP_Abuse_Rate" },
    periodType: year,
  }),
  countOf("plans", {
    id: "cs.cpp.repeat-plans",
    label: "Repeat child protection plans: number",
    definition:
      "How many of the plans started in the year were for a child who had been on one before, however long ago.",
    source: { ...childrenInNeed, reference: "cpp_second_or_subsequent" },
    periodType: year,
  }),
  shareOf(1, {
    id: "cs.cpp.repeat-plan-share",
    label: "Repeat plans, share of plans started, with their counts",
    definition:
      "Of the child protection plans started in the year, the share for a child who had been on a plan before. It is cpp.repeat-plan-rate of the club Section 251 over more years, and with its two counts beside it, so that it can be pooled.",
    numerator: "plans started that are the child's second or a later one",
    denominator: "child protection plans started in the year",
    parts: ["cs.cpp.repeat-plans", "cs.cpp.plans-started"],
    polarity: "lower-is-better",
    source: { ...childrenInNeed, reference: "cpp_second_or_subsequent_pct" },
    periodType: year,
  }),
  countOf("children", {
    id: "cs.cpp.plans",
    label: "Children on child protection plans on 31 March",
    definition: "How many children had a child protection plan on 31 March.",
    source: { ...childrenInNeed, reference: "cpp_31_march" },
    periodType: "snapshot-31-march",
  }),
  rateOf(1, {
    id: "cs.cpp.rate-per-10000",
    label: "Children on child protection plans per 10,000",
    definition: "Children on child protection plans on 31 March for every 10,000 children who lived in the area.",
    numerator: "children on child protection plans on 31 March",
    denominator: residents,
    parts: ["cs.cpp.plans", "cs.residents-0-17"],
    source: {
      ...interactiveTool,
      reference: "CPP_rate; before 2015-16 d1_CPP_At31_rate of Characteristics of children in need",
    },
    periodType: "snapshot-31-march",
  }),
  shareOf(1, {
    id: "cs.cpp.two-years-share",
    label: "On a plan for two years or more, share of children on plans",
    definition:
      "Of the children on child protection plans on 31 March, the share who had been on them for two years or more.",
    numerator: "children on a plan for two years or more",
    denominator: "children on child protection plans on 31 March",
    parts: "the count above the line is not to hand.",
    polarity: "lower-is-better",
    source: { ...childrenInNeed, reference: "cpp_2yr_plus_pct" },
    periodType: "snapshot-31-march",
  }),
  shareOf(1, {
    id: "cs.cpp.ended-after-two-years-share",
    label: "Plans that had lasted two years or more, share of plans ended",
    definition: "Of the child protection plans that ended in the year, the share that had lasted two years or more.",
    numerator: "plans ended that had lasted two years or more",
    denominator: "child protection plans that ended in the year",
    parts: noCounts,
    polarity: "lower-is-better",
    source: { ...interactiveTool, reference: "CPPlans2yrs" },
    periodType: year,
  }),
  shareOf(1, {
    id: "cs.cpp.reviewed-on-time-share",
    label: "Plans reviewed on time",
    definition:
      "Of the children on 31 March who had been on a plan for three months or more, the share whose plan was reviewed each time it was due.",
    numerator: "children whose plans were reviewed on time",
    denominator: "children on a plan for three months or more on 31 March",
    parts: noCounts,
    polarity: "higher-is-better",
    source: { ...interactiveTool, reference: "RevCP" },
    periodType: "snapshot-31-march",
  }),
  rateOf(1, {
    id: "cs.cpp.care-applications-per-10000",
    label: "Care applications to court per 10,000",
    definition:
      "Applications to court in the year to take a child into care, for every 10,000 children who lived in the area, as the court advisory service counts them.",
    numerator: "care applications received in the year",
    denominator: "residents aged 0 to 17, projected",
    parts: noCounts,
    source: {
      title: "Care applications, in the Local Authority Interactive Tool",
      publisher: "Cafcass",
      reference: "CareApplications",
    },
    periodType: year,
  }),
];
