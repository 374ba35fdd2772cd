import { measure } from "../authoring/measure";
import type { IndicatorInput } from "../club-definition";
import { harder } from "./progress";
import { scorecard, stages } from "./timescales";

const better = { polarity: "higher-is-better" } as const;
const worse = { polarity: "lower-is-better" } as const;
const snapshot = { periodType: "snapshot-31-march" } as const;
const { rate, ratio, share } = measure;

/** Mean days of a stage of the scorecards. */
const scored = (id: string, label: string, definition: string): IndicatorInput[] => [
  ratio(
    `adoption.${id}.days`,
    `${label}: days`,
    `${definition} The average of one year, over the children adopted in it.`,
    "days",
    [scorecard.cell(id, "days")],
    [scorecard.cell(id, "children")],
    { decimals: 0, ...worse },
  ),
  share(
    `adoption.${id}.in-time`,
    `${label}: in time`,
    `Children within the threshold ÷ children whose days are known. ${definition}`,
    [scorecard.cell(id, "in_time")],
    [scorecard.cell(id, "children")],
    better,
  ),
];

/** Mean days of another stage. */
const stage = (id: string, row: string, label: string, definition: string): IndicatorInput =>
  ratio(
    `adoption.${id}.days`,
    `${label}: days`,
    definition,
    "days",
    [stages.cell(row, "days")],
    [stages.cell(row, "children")],
    { decimals: 0, ...worse },
  );

/** Of the children adopted, in per cents: what would otherwise have made it harder to find them a family. */
const adopted = (row: string, id: string, words: string): IndicatorInput =>
  share(
    `adoption.adopted.${id}`,
    `Adopted children ${words}`,
    `Children adopted in the year ${words} ÷ all children adopted in the year.`,
    [harder.cell(row, "adopted")],
    ["adoption.adoptions_children"],
  );

/** The children: how many are adopted, how long it takes and how it lasts. How many is neutral: more is not better. */
export const childIndicators: IndicatorInput[] = [
  rate(
    "adoption.adoptions.rate-per-10000",
    "Adoptions: rate per 10,000",
    "Children adopted in the year ÷ residents aged 0 to 17 × 10,000.",
    "per 10,000 aged 0-17",
    ["adoption.adoptions_children"],
    ["adoption.population"],
  ),
  share(
    "adoption.adoptions.share-of-leavers",
    "Adopted share of those who left care",
    "Children adopted in the year ÷ children who ceased to be looked after.",
    ["adoption.adoptions_children"],
    ["adoption.ceased"],
    { published: "cs.cla.ceases.adopted-share" },
  ),
  share(
    "adoption.plans.share",
    "Children in care with a plan for adoption",
    "Children with a plan for adoption at 31 March ÷ children looked after at 31 March.",
    ["adoption.plan_closing"],
    ["adoption.looked_after"],
    snapshot,
  ),
  rate(
    "adoption.decisions.rate-per-10000",
    "New plans for adoption: rate per 10,000",
    "Children with a new plan for adoption ÷ residents aged 0 to 17 × 10,000.",
    "per 10,000 aged 0-17",
    ["adoption.plan_new"],
    ["adoption.population"],
  ),
  share(
    "adoption.plans.changed",
    "Plans that were changed",
    "Children whose plan was changed ÷ children adopted and children whose plan was changed: of the plans that came to an end, those that ended without adoption.",
    ["adoption.plan_changed"],
    ["adoption.plan_changed", "adoption.adoptions_children"],
    worse,
  ),
  ...scored(
    "a1",
    "Entering care to moving in (A1)",
    "Days from entering care to moving in with the adopters; the threshold is 14 months (426 days).",
  ),
  ...scored(
    "a10",
    "Entering care to moving in, adjusted (A10)",
    "As A1, for children adopted by their foster carers up to the day they were fostered there; the threshold is 14 months (426 days).",
  ),
  ...scored(
    "a2",
    "Court authority to match (A2)",
    "Days from the placement order to the agreed match; the threshold is 4 months (121 days).",
  ),
  stage(
    "to-decision",
    "to_decision",
    "Entering care to decision",
    "Days from entering care to the agency's decision for adoption ÷ children with a new plan.",
  ),
  stage(
    "to-authority",
    "to_authority",
    "Decision to placement order",
    "Days from the agency's decision to the placement order ÷ children with a new placement order.",
  ),
  stage(
    "to-placement",
    "to_placement",
    "Match to moving in",
    "Days from the agreed match to moving in ÷ children placed in the year.",
  ),
  stage(
    "to-adoption",
    "to_adoption",
    "Moving in to adoption order",
    "Days from moving in to the adoption order ÷ children adopted in the year.",
  ),
  share(
    "adoption.waiting.harder",
    "Waiting children who are harder to place",
    "Waiting children aged 5 or over, in a sibling group, from an ethnic minority or disabled ÷ children with a placement order and no match at 31 March.",
    [harder.cell("any_harder", "waiting")],
    ["adoption.waiting_children"],
    snapshot,
  ),
  share(
    "adoption.waiting.long",
    "Waiting children in care for 18 months",
    "Waiting children who entered care 18 months before or earlier ÷ children with a placement order and no match at 31 March.",
    ["adoption.waiting_long"],
    ["adoption.waiting_children"],
    { ...snapshot, ...worse },
  ),
  adopted("older", "aged-5-and-over", "aged 5 or over"),
  adopted("sibling", "siblings", "in a sibling group"),
  adopted("minority", "ethnic-minority", "from an ethnic minority"),
  adopted("disabled", "disabled", "with a disability"),
  share(
    "adoption.early-permanence.share",
    "Early permanence share of placements",
    "Children in early permanence ÷ children placed with adopters in the year.",
    ["adoption.early_permanence"],
    ["adoption.placements_children"],
    better,
  ),
  share(
    "adoption.foster-carers.share",
    "Adopted by their foster carers",
    "Children adopted by their foster carers ÷ children adopted in the year.",
    ["adoption.by_foster_carers"],
    ["adoption.adoptions_children"],
  ),
  share(
    "adoption.siblings.together",
    "Sibling groups placed together",
    "Sibling groups placed together ÷ sibling groups placed together and placed apart.",
    ["adoption.groups_together"],
    ["adoption.groups_together", "adoption.groups_apart"],
    better,
  ),
  share(
    "adoption.disruptions.share",
    "Placements that ended early",
    "Children whose placement ended before an adoption order ÷ children placed with adopters in the year. Those may have been placed the year before.",
    ["adoption.disrupted"],
    ["adoption.placements_children"],
    worse,
  ),
];
