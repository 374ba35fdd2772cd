import type { Indicator } from "../../../release/indicator";
import { countOf, scoreOf, shareOf } from "../indicator-kinds";
import { interactiveTool, plansForNeeds } from "./sources";

const calendar = "calendar-year";

/** Since when plans are reported one by one. */
const reportedOneByOne = {
  year: "2022",
  reason:
    "Until the return of January 2022 each council reported totals; since then the figures are counted from what is reported of each child.",
};

/** Plans for education, health and care: asked for, refused, issued and how soon, held, and residential placements. */
export const specialNeeds: readonly Indicator[] = [
  countOf("requests", {
    id: "cs.ehc.requests",
    label: "Requests for an education, health and care plan",
    definition: "How many first requests to assess a child or young person for a plan came in the calendar year.",
    source: { ...plansForNeeds, reference: "ehc_requests_received" },
    periodType: calendar,
    breaks: [reportedOneByOne],
  }),
  countOf("requests", {
    id: "cs.ehc.requests-refused",
    label: "Requests for a plan refused",
    definition: "How many of the first requests for an assessment in the calendar year were refused.",
    source: { ...plansForNeeds, reference: "ehc_requests_refused" },
    periodType: calendar,
    breaks: [reportedOneByOne],
  }),
  shareOf(1, {
    id: "cs.ehc.requests-refused-share",
    label: "Refused, share of requests for a plan",
    definition: "Of the first requests for an assessment in the calendar year, the share that was refused.",
    numerator: "requests refused",
    denominator: "first requests for an assessment in the calendar year",
    parts: ["cs.ehc.requests-refused", "cs.ehc.requests"],
    source: { ...interactiveTool, reference: "EHCP_Initial_req_refused" },
    periodType: calendar,
    breaks: [reportedOneByOne],
  }),
  countOf("plans", {
    id: "cs.ehc.plans-issued",
    label: "New education, health and care plans",
    definition: "How many plans were made for the first time in the calendar year.",
    source: { ...plansForNeeds, reference: "ehcp_new_plans_issued" },
    periodType: calendar,
    breaks: [reportedOneByOne],
  }),
  shareOf(1, {
    id: "cs.ehc.within-20-weeks-share",
    label: "New plans within 20 weeks",
    definition:
      "Of the new plans of the calendar year, without those that the rules let take longer, the share issued within 20 weeks.",
    numerator: "new plans issued within 20 weeks, without exceptions",
    denominator: "new plans in the calendar year, without exceptions",
    parts: "the plans that may take longer are not told apart in the counts.",
    polarity: "higher-is-better",
    source: {
      ...plansForNeeds,
      reference: "ehcp_within_20w_pct_excl_exceptions; before 2019 SEN_EHC_Excpt_20wks of the Interactive Tool",
    },
    periodType: calendar,
    breaks: [reportedOneByOne],
  }),
  shareOf(1, {
    id: "cs.ehc.within-20-weeks-all-share",
    label: "New plans within 20 weeks, exceptions included",
    definition: "Of all new plans of the calendar year, the share issued within 20 weeks.",
    numerator: "new plans issued within 20 weeks",
    denominator: "new plans in the calendar year",
    parts: "the count above the line is not to hand.",
    polarity: "higher-is-better",
    source: {
      ...plansForNeeds,
      reference: "ehcp_within_20w_pct_incl_exceptions; before 2019 SEN_EHC_All_20wks of the Interactive Tool",
    },
    periodType: calendar,
    breaks: [reportedOneByOne],
  }),
  countOf("plans", {
    id: "cs.ehc.plans-ceased",
    label: "Education, health and care plans ended",
    definition: "How many plans came to an end in the calendar year.",
    source: { ...plansForNeeds, reference: "ehcp_ceased" },
    periodType: calendar,
  }),
  countOf("plans", {
    id: "cs.ehc.plans",
    label: "Education, health and care plans in January",
    definition: "How many plans the council maintained at the January census of the year named, for those up to 25.",
    source: { ...interactiveTool, reference: "SEN_CASES_JAN" },
    periodType: "january-census",
    breaks: [{ ...reportedOneByOne, year: "2023" }],
  }),
  shareOf(1, {
    id: "cs.ehc.pupils-with-plan-share",
    label: "Pupils with a plan",
    definition:
      "Of the pupils of schools in the area at the January census of the year named, the share with an education, health and care plan, wherever they live.",
    numerator: "pupils with a plan",
    denominator: "pupils of schools in the area",
    parts: "its counts are not to hand.",
    source: { ...interactiveTool, reference: "SEN_TotStat" },
    periodType: "january-census",
  }),
  shareOf(1, {
    id: "cs.ehc.pupils-with-support-share",
    label: "Pupils with support for special needs and no plan",
    definition:
      "Of the pupils of schools in the area at the January census of the year named, the share with support for special educational needs and no plan.",
    numerator: "pupils with support and no plan",
    denominator: "pupils of schools in the area",
    parts: "its counts are not to hand.",
    source: { ...interactiveTool, reference: "SEN_TotSENSuP" },
    periodType: "january-census",
  }),
  countOf("placements", {
    id: "cs.ehc.residential-38-to-51-weeks",
    label: "Residential school placements of 38 to 51 weeks",
    definition:
      "How many children and young people with a plan were placed to live at their school or college for 38 to 51 weeks, at the January census of the academic year named.",
    source: { ...plansForNeeds, reference: "sen_residential_38_51wk" },
    periodType: "academic-year",
    breaks: [{ ...reportedOneByOne, year: "2022-23" }],
  }),
  countOf("placements", {
    id: "cs.ehc.residential-52-weeks",
    label: "Residential school placements of 52 weeks",
    definition:
      "How many children and young people with a plan were placed to live at their school or college all year, at the January census of the academic year named.",
    source: { ...plansForNeeds, reference: "sen_residential_52wk" },
    periodType: "academic-year",
    breaks: [{ ...reportedOneByOne, year: "2022-23" }],
  }),
  scoreOf("%", 1, {
    id: "cs.ehc.appeal-rate",
    label: "Appeals to the tribunal, share of decisions",
    definition:
      "Appeals registered in the calendar year for every hundred decisions on plans that can be appealed against.",
    polarity: "lower-is-better",
    source: {
      title: "Tribunal appeals, in the Local Authority Interactive Tool",
      publisher: "Ministry of Justice",
      reference: "SEN_AppealableDec",
    },
    periodType: calendar,
  }),
];
