import type { Indicator } from "../../../release/indicator";
import { countOf, shareOf } from "../indicator-kinds";
import { interactiveTool } from "./sources";

const periodType = "financial-year";
const leavers = "care leavers who turned 19, 20 or 21 in the year";

/** What has become of young people of 19 to 21 who were in care. */
export const careLeavers: readonly Indicator[] = [
  countOf("young people", {
    id: "cs.care-leavers.number",
    label: "Care leavers aged 19 to 21",
    definition:
      "How many young people who turned 19, 20 or 21 in the year had been in care for at least thirteen weeks after 14, and for some time after 16.",
    source: { ...interactiveTool, reference: "NoCareLeavers" },
    periodType,
  }),
  countOf("young people", {
    id: "cs.care-leavers.in-education-or-work",
    label: "Care leavers in education, employment or training",
    definition: "How many care leavers of 19 to 21 were in education, employment or training about their birthday.",
    source: { ...interactiveTool, reference: "CareLeaverEETNum" },
    periodType,
  }),
  shareOf(0, {
    id: "cs.care-leavers.in-education-or-work-share",
    label: "In education, employment or training, share of care leavers",
    definition:
      "Of the care leavers of 19 to 21, the share in education, employment or training. It is published, and in many councils a little less than the published count divided by all care leavers.",
    numerator: "care leavers in education, employment or training",
    denominator: leavers,
    parts: "the share published is not care-leavers.in-education-or-work ÷ care-leavers.number in every council.",
    polarity: "higher-is-better",
    source: { ...interactiveTool, reference: "CareLeaverEET" },
    periodType,
  }),
  shareOf(0, {
    id: "cs.care-leavers.not-in-education-or-work-share",
    label: "Not in education, employment or training, share of care leavers",
    definition: "Of the care leavers of 19 to 21, the share known not to be in education, employment or training.",
    numerator: "care leavers known not to be in education, employment or training",
    denominator: leavers,
    parts: "the count above the line is not to hand.",
    polarity: "lower-is-better",
    source: { ...interactiveTool, reference: "CareLeaversNEET" },
    periodType,
  }),
  countOf("young people", {
    id: "cs.care-leavers.suitable-accommodation",
    label: "Care leavers in suitable accommodation",
    definition: "How many care leavers of 19 to 21 lived in accommodation judged suitable.",
    source: { ...interactiveTool, reference: "NoCareLeaverAcc" },
    periodType,
  }),
  shareOf(0, {
    id: "cs.care-leavers.suitable-accommodation-share",
    label: "In suitable accommodation, share of care leavers",
    definition: "Of the care leavers of 19 to 21, the share who lived in accommodation judged suitable.",
    numerator: "care leavers in suitable accommodation",
    denominator: leavers,
    parts: ["cs.care-leavers.suitable-accommodation", "cs.care-leavers.number"],
    polarity: "higher-is-better",
    source: { ...interactiveTool, reference: "CareLeaverAcc" },
    periodType,
  }),
  shareOf(0, {
    id: "cs.care-leavers.staying-put-share",
    label: "Still with former foster carers, share of those who turned 18 in foster care",
    definition:
      "Of the young people of 18 to 20 who were in foster care when they turned 18, the share who still lived with their former foster carers.",
    numerator: "young people living with their former foster carers",
    denominator: "young people of 18 to 20 who ceased to be looked after in foster care on their 18th birthday",
    parts: "its counts are not to hand.",
    polarity: "higher-is-better",
    source: { ...interactiveTool, reference: "StayingPut" },
    periodType,
  }),
];
