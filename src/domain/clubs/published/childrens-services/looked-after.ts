import type { Indicator } from "../../../release/indicator";
import { countOf, rateOf, shareOf } from "../indicator-kinds";
import { childrenLookedAfter, interactiveTool } from "./sources";

const residents = "residents aged 0 to 17 in the middle of the year";

/** Why figures of children looked after on 31 March until 2017 are not those of later years. */
export const firstPublished = {
  year: "2020-21",
  reason:
    "Until 2016-17 the figures are those first published, and numbers from one to five were withheld; from 2020-21 they are as revised since. The years between are not to hand.",
};

/** How many children live in the area, are looked after, come into care and leave it. */
export const lookedAfter: readonly Indicator[] = [
  countOf("residents", {
    id: "cs.residents-0-17",
    label: "Residents aged 0 to 17, by whom rates are made",
    definition:
      "How many children aged 0 to 17 lived in the area on 30 June of the financial year, by the estimates in line with the census of 2021. Rates of the year are made with them; it is ctx.population.0-17 of the club Context.",
    source: {
      title: "Mid-year population estimates",
      publisher: "Office for National Statistics",
      reference: "population aged 0 to 17",
    },
    periodType: "mid-year",
  }),
  countOf("children", {
    id: "cs.cla.all-placements",
    label: "Children looked after in all placements on 31 March",
    definition:
      "How many children the council looked after on 31 March, wherever they lived: the whole that placements, providers and distances are shares of. It is the count cla.children-looked-after of the club Section 251, over other years.",
    source: { ...childrenLookedAfter, reference: "Placement, Total; until 2016-17 CLA at 31 March" },
    periodType: "snapshot-31-march",
    breaks: [firstPublished],
  }),
  countOf("children", {
    id: "cs.cla.starts",
    label: "Children who started to be looked after",
    definition: "How many children came into the council's care in the year; each child once, at the first time.",
    source: { ...childrenLookedAfter, reference: "cla_started; before 2018-19 LACnum_Start of the Interactive Tool" },
    periodType: "financial-year",
  }),
  rateOf(0, {
    id: "cs.cla.starts-per-10000",
    label: "Children who started to be looked after, per 10,000",
    definition: "Children who came into care in the year for every 10,000 children who lived in the area.",
    numerator: "children who started to be looked after in the year",
    denominator: residents,
    parts: ["cs.cla.starts", "cs.residents-0-17"],
    source: { ...childrenLookedAfter, reference: "cla_started_rate_per_10k" },
    periodType: "financial-year",
  }),
  countOf("children", {
    id: "cs.cla.ceases",
    label: "Children who ceased to be looked after",
    definition: "How many children left the council's care in the year; each child once, at the last time.",
    source: { ...childrenLookedAfter, reference: "cla_ceased; before 2018-19 LACceased of the Interactive Tool" },
    periodType: "financial-year",
  }),
  rateOf(0, {
    id: "cs.cla.ceases-per-10000",
    label: "Children who ceased to be looked after, per 10,000",
    definition: "Children who left care in the year for every 10,000 children who lived in the area.",
    numerator: "children who ceased to be looked after in the year",
    denominator: residents,
    parts: ["cs.cla.ceases", "cs.residents-0-17"],
    source: { ...childrenLookedAfter, reference: "cla_ceased_rate_per_10k" },
    periodType: "financial-year",
  }),
  countOf("children", {
    id: "cs.cla.asylum-seeking",
    label: "Unaccompanied asylum-seeking children looked after",
    definition:
      "How many of the children looked after on 31 March had come to seek asylum on their own, without a parent or guardian.",
    source: {
      ...childrenLookedAfter,
      reference:
        "Unaccompanied asylum-seeking children, UASC; before 2020-21 Unacc_Asylmn_Seek_Childn of the Interactive Tool",
    },
    periodType: "snapshot-31-march",
  }),
  shareOf(0, {
    id: "cs.cla.asylum-seeking-share",
    label: "Unaccompanied asylum-seeking children, share of children looked after",
    definition: "Of the children looked after on 31 March, the share who had come to seek asylum on their own.",
    numerator: "unaccompanied asylum-seeking children looked after on 31 March",
    denominator: "children looked after on 31 March",
    parts: ["cs.cla.asylum-seeking", "cs.cla.all-placements"],
    source: { ...childrenLookedAfter, reference: "Unaccompanied asylum-seeking children, UASC, per cent" },
    periodType: "snapshot-31-march",
  }),
  shareOf(0, {
    id: "cs.cla.starts-asylum-seeking-share",
    label: "Unaccompanied asylum-seeking children, share of children coming into care",
    definition: "Of the children who came into care in the year, the share who had come to seek asylum on their own.",
    numerator: "unaccompanied asylum-seeking children who started to be looked after in the year",
    denominator: "children who started to be looked after in the year",
    parts: "the count above the line is not to hand.",
    source: { ...interactiveTool, reference: "UASC_%_Starting" },
    periodType: "financial-year",
  }),
];
