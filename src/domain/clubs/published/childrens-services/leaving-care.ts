import type { Indicator } from "../../../release/indicator";
import { countOf, shareOf } from "../indicator-kinds";
import { childrenLookedAfter, interactiveTool } from "./sources";

const periodType = "financial-year";
const ceasing = { denominator: "children who ceased to be looked after in the year" };

/** Why children cease to be looked after: adoption, special guardianship and other ways home. */
export const leavingCare: readonly Indicator[] = [
  countOf("children", {
    id: "cs.cla.ceases.adopted",
    label: "Children adopted from care",
    definition: "How many children left care in the year because they were adopted.",
    source: {
      ...childrenLookedAfter,
      reference: "Reason episode ceased, Adopted; before 2020-21 No_of LAC Adopted of the Interactive Tool",
    },
    periodType,
  }),
  shareOf(0, {
    ...ceasing,
    id: "cs.cla.ceases.adopted-share",
    label: "Adopted, share of children leaving care",
    definition: "Of the children who left care in the year, the share who were adopted.",
    numerator: "children who left care because they were adopted",
    parts: ["cs.cla.ceases.adopted", "cs.cla.ceases"],
    polarity: "higher-is-better",
    source: {
      ...childrenLookedAfter,
      reference: "Reason episode ceased, Adopted, per cent; before 2020-21 %_of LAC Adopted of the Interactive Tool",
    },
    periodType,
  }),
  countOf("children", {
    id: "cs.cla.ceases.special-guardianship",
    label: "Children who left care for special guardians",
    definition:
      "How many children left care in the year because a court made someone their special guardian, former foster carers among them.",
    source: {
      ...childrenLookedAfter,
      reference:
        "Reason episode ceased, Special guardianship order; before 2020-21 LAC_ceased_SGO of the Interactive Tool",
    },
    periodType,
  }),
  shareOf(0, {
    ...ceasing,
    id: "cs.cla.ceases.special-guardianship-share",
    label: "Special guardianship, share of children leaving care",
    definition: "Of the children who left care in the year, the share for whom a court appointed a special guardian.",
    numerator: "children who left care for special guardians",
    parts: ["cs.cla.ceases.special-guardianship", "cs.cla.ceases"],
    source: {
      ...childrenLookedAfter,
      reference:
        "Reason episode ceased, Special guardianship order, per cent; in 2019-20 LAC_ceased_SGO% of the Interactive Tool",
    },
    periodType,
  }),
  shareOf(0, {
    ...ceasing,
    id: "cs.cla.ceases.child-arrangements-share",
    label: "Child arrangements order, share of children leaving care",
    definition:
      "Of the children who left care in the year, the share whom a court order let live with a named person, other than as special guardian.",
    numerator: "children who left care under a residence or child arrangements order",
    parts: "the count above the line is not to hand.",
    source: { ...interactiveTool, reference: "LAC_ceased_CAO%" },
    periodType,
  }),
  shareOf(0, {
    ...ceasing,
    id: "cs.cla.ceases.returned-home-share",
    label: "Returned home as planned, share of children leaving care",
    definition:
      "Of the children who left care in the year, the share who went home to their parents, or others with parental responsibility, as their care plan had it.",
    numerator: "children who returned home as part of their care plan",
    parts: "the count above the line is not to hand.",
    source: { ...interactiveTool, reference: "LAC_RetHome_CarePlan_%" },
    periodType,
  }),
];
