import type { Indicator } from "../../../release/indicator";
import { countOf, shareOf } from "../indicator-kinds";
import { firstPublished } from "./looked-after";
import { placementGroups } from "./placement-groups";
import { childrenLookedAfter, interactiveTool } from "./sources";

const periodType = "snapshot-31-march";

/** Children looked after on 31 March by placement, provider and distance: the count of each group, and its share. */
export const placements: readonly Indicator[] = [
  ...placementGroups.flatMap(({ key, published, label, words, until2017, shareOf2020, polarity = "neutral" }) => {
    const reference = published.join(", ");
    const earlier = until2017 === undefined ? "" : `; until 2016-17 ${until2017}`;
    return [
      countOf("children", {
        id: `cs.cla.${key}`,
        label: `${label}: children`,
        definition: `How many of the children looked after on 31 March ${words}.`,
        source: { ...childrenLookedAfter, reference: `${reference}${earlier}` },
        periodType,
        ...(until2017 === undefined ? {} : { breaks: [firstPublished] }),
      }),
      shareOf(0, {
        id: `cs.cla.${key}-share`,
        label: `${label}: share of children looked after`,
        definition: `Of the children looked after on 31 March, the share who ${words}.`,
        numerator: `children who ${words}`,
        denominator: "children looked after on 31 March",
        parts: [`cs.cla.${key}`, "cs.cla.all-placements"],
        polarity,
        source: {
          ...childrenLookedAfter,
          reference: `${reference}, per cent${shareOf2020 === undefined ? "" : `; in 2019-20 ${shareOf2020} of the Interactive Tool`}`,
        },
        periodType,
      }),
    ];
  }),
  shareOf(0, {
    id: "cs.cla.distance.over-20-miles-outside-area-share",
    label: "Placed more than 20 miles from home and outside the area",
    definition:
      "Of the children looked after on 31 March, the share who were placed more than 20 miles from home and outside the council's area.",
    numerator: "children placed more than 20 miles from home, outside the council's area",
    denominator: "children looked after on 31 March",
    parts: "the count above the line is not to hand.",
    // Low is good according to the tool's dictionary, as with every measure here that is not neutral.
    polarity: "lower-is-better",
    source: { ...interactiveTool, reference: "LACDistance" },
    periodType,
  }),
  countOf("children", {
    id: "cs.cla.in-area.own",
    label: "Own children placed inside the area",
    definition: "How many of the children looked after on 31 March were placed inside the council's own area.",
    source: { ...childrenLookedAfter, reference: "LA of placement, own LA children placed internally" },
    periodType,
  }),
  countOf("children", {
    id: "cs.cla.in-area.from-elsewhere",
    label: "Children of other councils placed inside the area",
    definition: "How many children looked after by other councils were placed inside this council's area on 31 March.",
    source: { ...childrenLookedAfter, reference: "LA of placement, other LA children externally placed" },
    periodType,
  }),
  countOf("children", {
    id: "cs.cla.in-area.all",
    label: "Children looked after who are placed inside the area",
    definition:
      "How many children looked after were placed inside the council's area on 31 March, whichever council looks after them.",
    source: { ...childrenLookedAfter, reference: "LA of placement, Total" },
    periodType,
  }),
  shareOf(0, {
    id: "cs.cla.in-area.from-elsewhere-share",
    label: "Children of other councils, share of those placed inside the area",
    definition:
      "Of the children looked after who were placed inside the council's area on 31 March, the share whom another council looks after: how far local places serve others.",
    numerator: "children of other councils placed inside the area",
    denominator: "children looked after who are placed inside the area",
    parts: ["cs.cla.in-area.from-elsewhere", "cs.cla.in-area.all"],
    source: { ...childrenLookedAfter, reference: "LA of placement, other LA children externally placed, per cent" },
    periodType,
  }),
];
