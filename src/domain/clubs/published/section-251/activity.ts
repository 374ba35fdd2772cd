import type { Indicator } from "../../../release/indicator";

const publisher = "Department for Education";
const childrenLookedAfter = { title: "Children looked after in England including adoptions", publisher };
const childrenInNeed = { title: "Characteristics of children in need", publisher };

/** What the Section 251 club sets beside the spend: how many children are looked after, and what comes back. */
export const activity: readonly Indicator[] = [
  {
    id: "cla.children-looked-after",
    label: "Children looked after on 31 March",
    definition: "How many children the council looked after on the last day of the financial year.",
    numerator: null,
    denominator: null,
    unit: "children",
    scale: null,
    unitCost: false,
    decimals: 0,
    polarity: "neutral",
    periodType: "snapshot-31-march",
    basis: null,
    parts: { published: false, reason: "it is a count, not a ratio." },
    source: { ...childrenLookedAfter, reference: "cla_31_march; before 2021 Local Authority Interactive Tool, LACnum" },
  },
  {
    id: "cla.rate-per-10000",
    label: "Children looked after per 10,000",
    definition:
      "Children looked after on 31 March for every 10,000 children aged 0 to 17 who lived in the area in the middle of the year before.",
    numerator: "children looked after on 31 March",
    denominator: "residents aged 0 to 17 in the middle of the calendar year before",
    unit: "per 10,000 aged 0-17",
    scale: 10_000,
    unitCost: false,
    decimals: 0,
    polarity: "neutral",
    periodType: "snapshot-31-march",
    basis: null,
    parts: {
      published: true,
      numerator: "cla.children-looked-after",
      denominator: "s251.population-0-17",
      factor: 10_000,
    },
    source: {
      ...childrenLookedAfter,
      reference: "cla_31_march_rate_per_10k; before 2021 Local Authority Interactive Tool, LAC",
    },
  },
  {
    id: "cin.re-referral-rate",
    label: "Re-referrals within 12 months",
    definition:
      "Of the referrals to children's social care in the year, the share that came within twelve months of an earlier referral of the same child.",
    numerator: "referrals within twelve months of an earlier one",
    denominator: "referrals in the year",
    unit: "%",
    scale: 100,
    unitCost: false,
    decimals: 1,
    // Low is good according to the dictionary of the Local Authority Interactive Tool (ReReferral).
    polarity: "lower-is-better",
    periodType: "financial-year",
    basis: null,
    parts: { published: false, reason: "its referrals and re-referrals are not part of this release." },
    source: { ...childrenInNeed, reference: "re_referrals_12m_pct" },
  },
  {
    id: "cpp.repeat-plan-rate",
    label: "Repeat child protection plans",
    definition:
      "Of the child protection plans started in the year, the share for a child who had been on a plan before, however long ago.",
    numerator: "plans started that are the child's second or a later one",
    denominator: "child protection plans started in the year",
    unit: "%",
    scale: 100,
    unitCost: false,
    decimals: 1,
    // Low is good according to the dictionary of the Local Authority Interactive Tool (PrevRegCPR).
    polarity: "lower-is-better",
    periodType: "financial-year",
    basis: null,
    parts: { published: false, reason: "its counts of plans are not part of this release." },
    source: { ...childrenInNeed, reference: "cpp_second_or_subsequent_pct" },
  },
  {
    id: "s251.population-0-17",
    label: "Children aged 0 to 17",
    definition:
      "Residents aged 0 to 17 on 30 June of the year that the financial year starts in: for 2024-25, the estimate of the middle of 2024.",
    numerator: null,
    denominator: null,
    unit: "children",
    scale: null,
    unitCost: false,
    decimals: 0,
    polarity: "neutral",
    periodType: "mid-year",
    basis: null,
    parts: { published: false, reason: "it is a count, not a ratio." },
    source: {
      title: "Mid-year population estimates",
      publisher: "Office for National Statistics",
      reference: "residents aged 0 to 17, series of 2012 to 2024 rebased on the census of 2021",
    },
  },
];
