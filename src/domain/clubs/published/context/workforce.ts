import type { Indicator } from "../../../release/indicator";
import { countOf, scoreOf, shareOf, type Ratio } from "../indicator-kinds";

const source = {
  title: "Local Authority Interactive Tool, from Children's social work workforce",
  publisher: "Department for Education",
};
const periodType = "single-day";
/** Who left is counted over the year; the others on its last day. */
const flow = "year-to-30-september";
const parts = "its counts are not to hand.";
const inPost = "children's social workers in post on 30 September, full-time equivalent";

// Low is good for each of these according to the tool's dictionary.
function low(
  measure: Omit<Ratio, "source" | "periodType" | "parts" | "polarity"> &
    Partial<Pick<Ratio, "periodType">> & { readonly reference: string },
) {
  const { reference, ...rest } = measure;
  return shareOf(1, { periodType, ...rest, parts, polarity: "lower-is-better", source: { ...source, reference } });
}

/** Who does the work: children's social workers, how many leave, and how many are from agencies. */
export const workforce: readonly Indicator[] = [
  low({
    id: "ctx.social-workers.turnover-share",
    label: "Social workers who left in the year",
    definition:
      "Children's social workers who left in the year to 30 September of the year named, as a share of those in post on that day.",
    periodType: flow,
    numerator: "children's social workers who left in the year to 30 September, full-time equivalent",
    denominator: inPost,
    reference: "Work_Force_TO_Rate",
  }),
  low({
    id: "ctx.social-workers.agency-share",
    label: "Agency social workers",
    definition:
      "Agency workers as a share of children's social workers, them included, on 30 September of the year named.",
    numerator: "agency social workers on 30 September, full-time equivalent",
    denominator: "children's social workers and agency workers on 30 September, full-time equivalent",
    reference: "Work_Force_Agecy_Rate",
  }),
  low({
    id: "ctx.social-workers.vacancy-share",
    label: "Vacant social worker posts",
    definition: "Vacant posts as a share of the posts of children's social workers on 30 September of the year named.",
    numerator: "vacant posts on 30 September, full-time equivalent",
    denominator: "posts of children's social workers, filled and vacant, full-time equivalent",
    reference: "Work_Force_Vac_Rate",
  }),
  scoreOf("cases per social worker", 1, {
    id: "ctx.social-workers.caseload",
    label: "Cases per social worker",
    definition:
      "Cases held for each full-time-equivalent social worker who holds any, agency workers among them, on 30 September of the year named.",
    polarity: "lower-is-better",
    source: { ...source, reference: "Work_Force_AvgNumCase_SW" },
    periodType,
  }),
  scoreOf("full-time equivalents", 1, {
    id: "ctx.social-workers.number",
    label: "Children's social workers",
    definition:
      "Children's social workers in post on 30 September of the year named, full-time equivalent, without agency workers.",
    source: { ...source, reference: "Work_Force_NoSW" },
    periodType,
  }),
  countOf("cases", {
    id: "ctx.social-workers.cases",
    label: "Cases held by social workers",
    definition: "Cases that children's social workers held on 30 September of the year named.",
    source: { ...source, reference: "Work_Force_Num_CaseHeld" },
    periodType,
  }),
];
