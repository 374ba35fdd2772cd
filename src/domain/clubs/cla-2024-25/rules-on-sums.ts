import { check } from "../authoring/check";
import type { RuleInput } from "../club-definition";
import { prefixed } from "../authoring/prefixed";
import { placementGrid } from "./placement-grid";
import { placements } from "./placements";

const { named, pair, part, same } = check("CLA");
const cla = prefixed("cla");
const { types } = placements;
const code = (text: string) => text.toUpperCase();

/** A difference of a few pounds is of rounding, and not worth anyone's time. */
const pounds = { options: { tolerance: 5, roundedTo: 1 } };
/** Homes for short breaks are no part of residential care, neither in nights nor in cost. */
const ofShortBreaks = (column: string) => ({
  total: `homes[${column}]`,
  where: { column: "purpose", is: "Short breaks" },
});
const explained = { explainable: true };

/** Whether answers agree with each other, on one sheet and across sheets. */
export const rulesOnSums: RuleInput[] = [
  same("SUM-CHILDREN-01", { add: cla("opening", "starts"), subtract: cla("ceases") }, cla("at_31_march")),
  same(
    "SUM-CHILDREN-02",
    { add: cla("uasc_opening", "uasc_starts"), subtract: cla("uasc_ceases") },
    cla("uasc_at_31_march"),
    explained,
  ),
  same(
    "SUM-CHILDREN-03",
    cla("aged_under_1", "aged_1_to_4", "aged_5_to_9", "aged_10_to_15", "aged_16_and_17"),
    cla("at_31_march"),
  ),
  same("SUM-CHILDREN-04", cla("care_orders", "placement_orders", "accommodated", "other_status"), cla("at_31_march")),
  same(
    "SUM-CHILDREN-05",
    cla(
      "in_fostering",
      "in_kinship",
      "in_residential",
      "in_supported",
      "placed_for_adoption",
      "placed_with_parents",
      "placed_elsewhere",
    ),
    cla("at_31_march"),
  ),
  same("SUM-CHILDREN-06", cla("adopted", "guardianship", "went_home", "came_of_age", "left_otherwise"), cla("ceases")),
  ...types.map((type) =>
    same(`SUM-NIGHTS-${code(type.id)}`, placementGrid.cells("nights", type), [placementGrid.total(type, "nights")]),
  ),
  same(
    "SUM-NIGHTS-ALL",
    cla(
      "fostering_nights",
      "residential_nights",
      "supported_nights",
      "kinship_nights",
      "parents_nights",
      "adoption_nights",
      "elsewhere_nights",
    ),
    cla("nights"),
  ),
  ...types.map((type) =>
    same(
      `SUM-SPEND-${code(type.id)}`,
      placementGrid.cells("spend", type),
      [placementGrid.total(type, "spend")],
      pounds,
    ),
  ),
  same(
    "SUM-SPEND-GROSS",
    cla(
      "fostering_spend",
      "residential_spend",
      "supported_spend",
      "kinship_spend",
      "adoption_spend",
      "guardianship_spend",
      "other_spend",
      "short_breaks_spend",
      "education_spend",
      "leaving_care_spend",
      "asylum_spend",
    ),
    cla("gross_spend"),
    pounds,
  ),
  same("SUM-SPEND-INCOME", cla("uasc_grant", "partner_income", "other_grants", "other_income"), cla("income"), pounds),
  same("SUM-SPEND-NET", { add: cla("gross_spend"), subtract: cla("income") }, cla("net_spend"), pounds),
  same(
    "SUM-BUDGET-GROSS",
    [...types.flatMap(({ id }) => cla(`${id}_own_budget`, `${id}_bought_budget`)), "cla.other_lines_budget"],
    cla("gross_budget"),
    pounds,
  ),
  same("SUM-BUDGET-NET", { add: cla("gross_budget"), subtract: cla("income_budget") }, cla("net_budget"), pounds),
  same(
    "SUM-CARERS-01",
    { add: cla("households_opening", "households_approved"), subtract: cla("households_left") },
    cla("households"),
  ),
  same(
    "SUM-CARERS-02",
    cla(
      "carers_under_30",
      "carers_30_to_39",
      "carers_40_to_49",
      "carers_50_to_59",
      "carers_60_to_69",
      "carers_70_and_over",
      "carers_age_unknown",
    ),
    cla("carers"),
  ),
  same(
    "SUM-CARERS-03",
    cla(
      "households_retired",
      "households_moved_agency",
      "households_took_order",
      "households_ended_approval",
      "households_left_otherwise",
    ),
    cla("households_left"),
  ),
  same(
    "SUM-FAMILIES-01",
    { add: cla("families_opening", "families_started"), subtract: cla("families_ended") },
    cla("families"),
  ),

  same("CROSS-HOMES-01", [{ rowsOf: "homes" }], cla("own_homes")),
  same("CROSS-HOMES-02", ["homes[beds]"], cla("own_beds")),
  same(
    "CROSS-HOMES-03",
    { add: ["homes[nights_occupied]"], subtract: [ofShortBreaks("nights_occupied")] },
    cla("residential_own_nights", "sold_nights"),
    explained,
  ),
  same(
    "CROSS-HOMES-04",
    {
      add: ["homes[fixed_cost]", "homes[variable_cost]", "cla.homes_overheads"],
      subtract: [ofShortBreaks("fixed_cost"), ofShortBreaks("variable_cost")],
    },
    cla("residential_own_spend"),
    { ...explained, options: { tolerance: 1000 } },
  ),
  named("CROSS-OPENING-01", "opening-is-last-closing", "error", {
    opening: "cla.opening",
    lastClosing: "cla.at_31_march",
  }),
  named("CROSS-OPENING-02", "opening-is-last-closing", "error", {
    opening: "cla.uasc_opening",
    lastClosing: "cla.uasc_at_31_march",
  }),
  named("CROSS-OPENING-03", "opening-is-last-closing", "error", {
    opening: "cla.households_opening",
    lastClosing: "cla.households",
  }),
  named("CROSS-OPENING-04", "opening-is-last-closing", "error", {
    opening: "cla.families_opening",
    lastClosing: "cla.families",
  }),

  ...placementGrid.each((type, provider) =>
    pair(
      `PAIR-${code(type.id)}-${code(provider.id)}`,
      [placementGrid.cell(type, provider, "spend")],
      [placementGrid.cell(type, provider, "nights")],
    ),
  ),
  pair("PAIR-UASC-01", cla("uasc_grant"), cla("uasc_nights")),
  pair("PAIR-HIGH-COST-01", cla("high_cost_spend"), cla("high_cost_children")),
  pair("PAIR-HOMES-01", ["homes[variable_cost]"], ["homes[nights_occupied]"]),
  pair("PAIR-HOMES-02", ["homes[fixed_cost]"], ["homes[staff]"]),
  pair("PAIR-CARERS-01", cla("carer_support_spend"), cla("supervising_staff")),
  pair("PAIR-FAMILIES-01", cla("families_spend"), cla("families_staff")),

  part("PART-CHILDREN-01", cla("uasc_at_31_march"), cla("at_31_march")),
  part("PART-CHILDREN-02", cla("uasc_starts"), cla("starts")),
  part("PART-CHILDREN-03", cla("starts_again"), cla("starts")),
  part("PART-CHILDREN-04", cla("any_time"), cla("opening", "starts")),
  part("PART-CHILDREN-05", cla("at_31_march"), cla("any_time")),
  part("PART-CHILDREN-06", cla("staying_put"), cla("care_leavers")),
  part("PART-CHILDREN-07", cla("population_16_17"), cla("population")),
  part("PART-CHILDREN-08", cla("on_plans"), cla("in_need")),
  part("PART-NIGHTS-01", cla("uasc_nights"), cla("nights")),
  part("PART-SPEND-01", cla("high_cost_spend"), placementGrid.totals("spend")),
  part("PART-BUDGET-01", cla("savings_delivered"), cla("savings_planned"), { severity: "query" }),
  part("PART-HOMES-01", ["homes[nights_occupied]"], ["homes[nights_available]"]),
  part("PART-HOMES-02", cla("sold_nights"), ["homes[nights_occupied]"]),
  part("PART-CARERS-01", cla("foster_places_filled", "foster_places_unavailable"), cla("foster_places")),
  part("PART-CARERS-02", cla("households_on_hold"), cla("households")),
  part(
    "PART-CARERS-03",
    cla("carer_allowances", "carer_fees", "carer_support_spend", "recruitment_spend"),
    cla("fostering_own_spend"),
  ),
  part("PART-QUALITY-01", cla("three_placements"), cla("at_31_march")),
  part("PART-QUALITY-02", cla("long_term_stable"), cla("long_term")),
  part("PART-QUALITY-03", cla("over_20_miles", "distance_unknown"), cla("at_31_march")),
  part("PART-QUALITY-04", cla("outside_area"), cla("at_31_march")),
  part("PART-QUALITY-07", cla("missing"), cla("any_time")),
  part("PART-QUALITY-08", cla("reviews_late"), cla("at_31_march")),
  part("PART-FAMILIES-01", cla("families_outcomes"), cla("families_ended")),
  part("PART-FAMILIES-02", cla("families_children_started"), cla("families_children")),

  named("ORDER-01", "dates-in-order", "error", { dates: ["homes[opened]", "homes[closed]"] }),
  named("ORDER-02", "dates-in-order", "error", { dates: ["homes[opened]", "homes[inspected]"] }),
  named("ORDER-03", "dates-in-order", "error", { dates: cla("ofsted_inspected", "ofsted_published", "signed_on") }),
  named("TWICE-01", "no-duplicates", "blocker", { register: "homes" }),
  named("TWICE-02", "no-duplicates", "blocker", { register: "homes", columns: ["urn"] }),
];
