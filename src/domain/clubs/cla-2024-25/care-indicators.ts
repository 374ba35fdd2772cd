import { measure } from "../authoring/measure";
import { ofChildren } from "./of-children";
import type { IndicatorInput } from "../club-definition";

const better = { polarity: "higher-is-better" } as const;
const worse = { polarity: "lower-is-better" } as const;
const snapshot = { periodType: "snapshot-31-march" } as const;
const { share } = measure;

/** The children looked after and what their care is like. The rate of children looked after is neutral. */
export const careIndicators: IndicatorInput[] = [
  ofChildren.rate(
    "cla.children.rate-per-10000",
    "Children looked after: rate per 10,000",
    "Children looked after at 31 March ÷ residents aged 0 to 17 × 10,000.",
    ["cla.at_31_march"],
    { ...snapshot, published: "cla.rate-per-10000" },
  ),
  ofChildren.rate(
    "cla.starts.rate-per-10000",
    "Children who started: rate per 10,000",
    "Children who started to be looked after ÷ residents aged 0 to 17 × 10,000.",
    ["cla.starts"],
  ),
  ofChildren.rate(
    "cla.ceases.rate-per-10000",
    "Children who ceased: rate per 10,000",
    "Children who ceased to be looked after ÷ residents aged 0 to 17 × 10,000.",
    ["cla.ceases"],
  ),
  ofChildren.rate(
    "cla.uasc.rate-per-10000",
    "Asylum-seeking children: rate per 10,000",
    "Unaccompanied asylum-seeking children at 31 March ÷ residents aged 0 to 17 × 10,000. The National Transfer Scheme's line is 10.",
    ["cla.uasc_at_31_march"],
    snapshot,
  ),
  {
    ...share(
      "cla.children.change",
      "Change in children looked after",
      "Children at 31 March less those at the start of the year ÷ those at the start.",
      ["cla.at_31_march"],
      ["cla.opening"],
    ),
    numerator: { add: ["cla.at_31_march"], subtract: ["cla.opening"] },
  },
  share(
    "cla.starts.again-share",
    "Share who had been looked after before",
    "Children who started again ÷ children who started.",
    ["cla.starts_again"],
    ["cla.starts"],
    worse,
  ),
  share(
    "cla.ceases.to-permanence",
    "Share who ceased to a permanent family",
    "Children who ceased by adoption, by special guardianship or by going home ÷ children who ceased.",
    ["cla.adopted", "cla.guardianship", "cla.went_home"],
    ["cla.ceases"],
    better,
  ),
  ofChildren.share(
    "cla.children.aged-16-and-17",
    "Share aged 16 and 17",
    "Children aged 16 and 17 ÷ children looked after at 31 March.",
    ["cla.aged_16_and_17"],
  ),
  ofChildren.share(
    "cla.uasc.share",
    "Share who are asylum-seeking",
    "Unaccompanied asylum-seeking children ÷ children looked after at 31 March.",
    ["cla.uasc_at_31_march"],
  ),
  ofChildren.share(
    "cla.fostering.share",
    "Share in foster care",
    "Children in foster care, kinship included ÷ children looked after at 31 March.",
    ["cla.in_fostering", "cla.in_kinship"],
  ),
  ofChildren.share(
    "cla.kinship.share",
    "Share in kinship foster care",
    "Children in kinship foster care ÷ children looked after at 31 March.",
    ["cla.in_kinship"],
  ),
  ofChildren.share(
    "cla.residential.share",
    "Share in residential care",
    "Children in residential care ÷ children looked after at 31 March.",
    ["cla.in_residential"],
  ),
  ofChildren.share(
    "cla.supported.share",
    "Share in supported accommodation",
    "Children in supported accommodation ÷ children looked after at 31 March.",
    ["cla.in_supported"],
  ),
  ofChildren.share(
    "cla.stability.three-placements",
    "Three or more placements",
    "Children with three or more placements in the year ÷ children looked after at 31 March.",
    ["cla.three_placements"],
    worse,
  ),
  share(
    "cla.stability.long-term",
    "Long-term stability",
    "Children under 16 in a stable placement ÷ those looked after for two and a half years.",
    ["cla.long_term_stable"],
    ["cla.long_term"],
    { ...snapshot, ...better },
  ),
  ofChildren.share(
    "cla.distance.over-20-miles",
    "Over 20 miles from home",
    "Children placed over 20 miles from home ÷ children looked after at 31 March.",
    ["cla.over_20_miles"],
    worse,
  ),
  ofChildren.share(
    "cla.distance.outside-area",
    "Outside the council's area",
    "Children placed outside the council's boundary ÷ children looked after at 31 March.",
    ["cla.outside_area"],
    worse,
  ),
  share(
    "cla.missing-share",
    "Went missing",
    "Children who went missing ÷ children looked after at any time in the year.",
    ["cla.missing"],
    ["cla.any_time"],
    worse,
  ),
  ofChildren.share(
    "cla.reviews.late-share",
    "Late reviews",
    "Children with a late review ÷ children looked after at 31 March.",
    ["cla.reviews_late"],
    worse,
  ),
  share(
    "cla.care-leavers.staying-put",
    "Staying put",
    "Care leavers staying put ÷ care leavers with a personal adviser.",
    ["cla.staying_put"],
    ["cla.care_leavers"],
    { ...snapshot, ...better },
  ),
  share(
    "cla.families.outcomes-share",
    "Families with lasting outcomes",
    "Families with lasting outcomes ÷ families who ended.",
    ["cla.families_outcomes"],
    ["cla.families_ended"],
    better,
  ),
  share(
    "cla.families.children-looked-after",
    "Children in families helped who started to be looked after",
    "Children in families helped who started to be looked after ÷ children in families helped.",
    ["cla.families_children_started"],
    ["cla.families_children"],
    worse,
  ),
  measure.ratio(
    "cla.families.cost",
    "Spend per family helped",
    "Spend on families helped ÷ families open at the start of the year and families who started.",
    "GBP per family",
    ["cla.families_spend"],
    ["cla.families_opening", "cla.families_started"],
    { decimals: 0, unitCost: true, basis: "outturn" },
  ),
];
