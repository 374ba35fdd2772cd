import type { Indicator } from "../../../release/indicator";
import { countOf, rateOf, shareOf } from "../indicator-kinds";
import { childrenInNeed, interactiveTool } from "./sources";

const year = "financial-year";
const residents = "residents aged 0 to 17 in the middle of the year";

/** Referrals, assessments and the children found to be in need. */
export const childrenInNeedIndicators: readonly Indicator[] = [
  countOf("referrals", {
    id: "cs.cin.referrals",
    label: "Referrals to children's social care",
    definition: "How many times in the year children's social care was asked for help for a child and took it up.",
    source: { ...childrenInNeed, reference: "referrals" },
    periodType: year,
  }),
  rateOf(1, {
    id: "cs.cin.referrals-per-10000",
    label: "Referrals per 10,000",
    definition: "Referrals to children's social care in the year for every 10,000 children who lived in the area.",
    numerator: "referrals in the year",
    denominator: residents,
    parts: ["cs.cin.referrals", "cs.residents-0-17"],
    source: { ...interactiveTool, reference: "CPP_Total_Rateper10,000" },
    periodType: year,
  }),
  countOf("referrals", {
    id: "cs.cin.re-referrals",
    label: "Referrals within 12 months of an earlier one",
    definition: "How many referrals came within twelve months of an earlier referral of the same child.",
    source: { ...childrenInNeed, reference: "re_referrals_12m" },
    periodType: year,
  }),
  shareOf(1, {
    id: "cs.cin.re-referral-share",
    label: "Re-referrals, share of referrals, with their counts",
    definition:
      "Of the referrals in the year, the share that came within twelve months of an earlier referral of the same child. It is cin.re-referral-rate of the club Section 251 over more years, and with its two counts beside it, so that it can be pooled.",
    numerator: "referrals within twelve months of an earlier one",
    denominator: "referrals in the year",
    parts: ["cs.cin.re-referrals", "cs.cin.referrals"],
    // Low is good according to the tool's dictionary, as with every measure here that is not neutral.
    polarity: "lower-is-better",
    source: { ...childrenInNeed, reference: "re_referrals_12m_pct" },
    periodType: year,
  }),
  shareOf(1, {
    id: "cs.cin.no-further-action-share",
    label: "No further action, share of referrals",
    definition: "Of the referrals in the year, the share that ended without any further action before an assessment.",
    numerator: "referrals without further action",
    denominator: "referrals in the year",
    parts: "the count above the line is not to hand.",
    source: { ...childrenInNeed, reference: "referrals_nfa_pct" },
    periodType: year,
  }),
  shareOf(1, {
    id: "cs.cin.assessed-not-in-need-share",
    label: "Assessed and not in need, share of referrals",
    definition: "Of the referrals in the year, the share whose assessment found the child not to be in need.",
    numerator: "referrals assessed, the child found not to be in need",
    denominator: "referrals in the year",
    parts: "the count above the line is not to hand.",
    source: { ...interactiveTool, reference: "Referrals_AssessedNotNeed" },
    periodType: year,
  }),
  shareOf(1, {
    id: "cs.cin.assessed-within-45-days-share",
    label: "Assessments within 45 working days",
    definition: "Of the assessments completed in the year, the share completed within 45 working days of the referral.",
    numerator: "assessments completed within 45 working days",
    denominator: "assessments completed in the year",
    parts: "its counts are not to hand.",
    polarity: "higher-is-better",
    source: { ...interactiveTool, reference: "Continue_Assess_Comp" },
    periodType: year,
  }),
  countOf("children", {
    id: "cs.cin.number",
    label: "Children in need on 31 March",
    definition:
      "How many children the council helps as children in need on 31 March: those with a plan for it, on child protection plans, looked after, leaving care or disabled, and those still being assessed.",
    source: { ...childrenInNeed, reference: "cin_31_march" },
    periodType: "snapshot-31-march",
  }),
  rateOf(1, {
    id: "cs.cin.rate-per-10000",
    label: "Children in need per 10,000",
    definition: "Children in need on 31 March for every 10,000 children who lived in the area.",
    numerator: "children in need on 31 March",
    denominator: residents,
    parts: ["cs.cin.number", "cs.residents-0-17"],
    source: { ...interactiveTool, reference: "CIN" },
    periodType: "snapshot-31-march",
  }),
  shareOf(1, {
    id: "cs.cin.over-two-years-share",
    label: "In need for two years or more, share of children in need",
    definition: "Of the children in need on 31 March, the share whose case had been open for two years or more.",
    numerator: "children in need for two years or more",
    denominator: "children in need on 31 March",
    parts: "the count above the line is not to hand.",
    source: { ...interactiveTool, reference: "CINTime2more" },
    periodType: "snapshot-31-march",
  }),
];
