import type { Indicator } from "../../../release/indicator";
import { countOf, scoreOf, shareOf } from "../indicator-kinds";
import { interactiveTool } from "./sources";

const periodType = "financial-year";
const lookedAfter = "children looked after on 31 March";
const lookedAfterTwelveMonths = "children looked after on 31 March who had been so for at least twelve months";
const noCounts = "its counts are not to hand.";

/** How steady, safe and healthy the lives of children looked after are. */
export const qualityOfCare: readonly Indicator[] = [
  countOf("children", {
    id: "cs.cla.three-placements",
    label: "Children looked after with three or more placements",
    definition: "How many of the children looked after on 31 March had been in three placements or more in the year.",
    source: { ...interactiveTool, reference: "LACStableNum_2016on" },
    periodType,
  }),
  shareOf(0, {
    id: "cs.cla.three-placements-share",
    label: "Three or more placements, share of children looked after",
    definition:
      "Of the children looked after on 31 March, the share who had been in three placements or more in the year.",
    numerator: "children with three or more placements in the year",
    denominator: lookedAfter,
    parts: ["cs.cla.three-placements", "cs.cla.all-placements"],
    polarity: "lower-is-better",
    source: { ...interactiveTool, reference: "LACStable_2016on" },
    periodType,
  }),
  countOf("children", {
    id: "cs.cla.long-stable",
    label: "Children in care for long, in one placement for two years",
    definition:
      "How many of the children under 16 on 31 March who had been in care for two and a half years or more had lived in one placement for at least two years, or with the family that is to adopt them.",
    source: { ...interactiveTool, reference: "LAC_LongStableNum" },
    periodType: "snapshot-31-march",
  }),
  shareOf(0, {
    id: "cs.cla.long-stable-share",
    label: "In one placement for two years, share of children in care for long",
    definition:
      "Of the children under 16 who had been in care for two and a half years or more on 31 March, the share who had lived in one placement for at least two years.",
    numerator: "children who had lived in one placement for at least two years",
    denominator: "children under 16 looked after for two and a half years or more on 31 March",
    parts: "the count below the line is not to hand.",
    polarity: "higher-is-better",
    source: { ...interactiveTool, reference: "LAC_LongStable%" },
    periodType: "snapshot-31-march",
  }),
  shareOf(0, {
    id: "cs.cla.three-social-workers-share",
    label: "Three or more social workers, share of children looked after",
    definition: "Of the children looked after, the share who had three social workers or more in the year.",
    numerator: "children looked after with three or more social workers in the year",
    denominator: "children looked after",
    parts: noCounts,
    polarity: "lower-is-better",
    source: { ...interactiveTool, reference: "Stability_SocialWorker" },
    periodType,
  }),
  shareOf(0, {
    id: "cs.cla.missing-share",
    label: "Missing at some time, share of children looked after",
    definition:
      "Of the children looked after in the year, the share who went missing at least once. Councils that record every absence as missing make it higher.",
    numerator: "children looked after who went missing in the year",
    denominator: "children looked after at any time in the year",
    parts: noCounts,
    source: { ...interactiveTool, reference: "Children_missing" },
    periodType,
  }),
  scoreOf("score", 1, {
    id: "cs.cla.wellbeing-score",
    label: "Strengths and difficulties, average score of children looked after",
    definition:
      "The average score of children looked after for a year in a questionnaire on feelings and behaviour that a carer answers: 0 to 13 is usual, 17 to 40 a cause for concern.",
    polarity: "lower-is-better",
    source: { ...interactiveTool, reference: "Emotional_LAC" },
    periodType,
  }),
  shareOf(0, {
    id: "cs.cla.health-checked-share",
    label: "Health assessed, share of children looked after",
    definition: "Of the children looked after for a year or more, the share who had their health assessed in the year.",
    numerator: "children whose health was assessed in the year",
    denominator: lookedAfterTwelveMonths,
    parts: noCounts,
    polarity: "higher-is-better",
    source: { ...interactiveTool, reference: "LACHealth%" },
    periodType,
  }),
  shareOf(0, {
    id: "cs.cla.convicted-share",
    label: "Convicted or cautioned, share of children looked after",
    definition:
      "Of the children of ten or over who had been looked after for a year or more, the share who were convicted or cautioned in the year.",
    numerator: "children convicted or subject to a youth caution in the year",
    denominator: `${lookedAfterTwelveMonths}, aged ten or over`,
    parts: noCounts,
    polarity: "lower-is-better",
    source: { ...interactiveTool, reference: "LAC_Convictions" },
    periodType,
  }),
];
