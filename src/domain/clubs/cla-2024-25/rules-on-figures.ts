import { check } from "../authoring/check";
import type { RuleInput } from "../club-definition";
import { children } from "./children";
import { prefixed } from "../authoring/prefixed";
import { placementGrid } from "./placement-grid";
import { fieldsOf } from "../authoring/fields-of";
import { quality } from "./quality";
import { scrapbook } from "./scrapbook";
import { sections } from "./sections";

const { fields, named, part, moved, indicatorMoved, beyondFences, farFromMedian, usually } = check("CLA");
const cla = prefixed("cla");
const figures = fieldsOf(sections, ["amount", "count", "decimal"]).filter((field) => field.startsWith("cla."));

/** Whether figures are likely: beside published returns, last year and the other members. */
export const rulesOnFigures: RuleInput[] = [
  named("RETURN-01", "reconcile", "query", {
    total: { add: cla("gross_spend") },
    indicator: "s251.looked-after.gross",
    amount: 250_000,
    share: 0.02,
  }),
  named("RETURN-02", "reconcile", "query", {
    total: { add: cla("leaving_care_spend") },
    indicator: "s251.leaving-care.gross",
    amount: 100_000,
    share: 0.05,
  }),
  named("RETURN-03", "reconcile", "query", {
    total: { add: cla("at_31_march") },
    indicator: "cla.children-looked-after",
    amount: 2,
    share: 0.01,
  }),

  moved("CHILDREN-01", cla("starts", "ceases", "at_31_march", "any_time"), 20, 0.15),
  moved("CHILDREN-02", cla("uasc_at_31_march", "care_leavers"), 15, 0.25),
  moved("CHILDREN-03", cla("population"), 1000, 0.03),
  moved("NIGHTS-01", [...placementGrid.totals("nights"), "cla.nights"], 3000, 0.1),
  moved("NIGHTS-02", placementGrid.cells("nights"), 2000, 0.25),
  moved("SPEND-01", [...placementGrid.totals("spend"), ...cla("gross_spend", "net_spend", "income")], 500_000, 0.1),
  moved("SPEND-02", placementGrid.cells("spend"), 250_000, 0.25),
  moved(
    "SPEND-03",
    cla(
      "adoption_spend",
      "guardianship_spend",
      "other_spend",
      "short_breaks_spend",
      "education_spend",
      "leaving_care_spend",
      "asylum_spend",
    ),
    150_000,
    0.2,
  ),
  moved("SPEND-04", cla("partner_income"), 150_000, 0.2),
  moved("BUDGET-01", cla("gross_budget", "net_budget"), 500_000, 0.12),
  moved("HOMES-01", cla("own_beds"), 4, 0.2),
  moved("CARERS-01", cla("households", "carers", "foster_places"), 15, 0.15),
  moved("FAMILIES-01", cla("families", "families_spend"), 50, 0.3),
  indicatorMoved("COST-01", "cla.care.weekly-cost", 100, 0.1),
  indicatorMoved("COST-02", "cla.fostering.own.weekly-cost", 60, 0.15),
  indicatorMoved("COST-03", "cla.fostering.independent.weekly-cost", 100, 0.1),
  indicatorMoved("COST-04", "cla.residential.own.weekly-cost", 600, 0.15),
  indicatorMoved("COST-05", "cla.residential.independent.weekly-cost", 500, 0.1),
  indicatorMoved("COST-06", "cla.supported.weekly-cost", 200, 0.2),
  indicatorMoved("COST-07", "cla.kinship.weekly-cost", 60, 0.2),
  indicatorMoved("OCCUPANCY-01", "cla.homes.occupancy", 10, 0.1),
  fields("YEAR-COPIED-01", "not-copied-forward", "query", figures, { share: 0.2, atLeast: 20 }),

  beyondFences("COST-01", "cla.looked-after.weekly-cost"),
  beyondFences("COST-02", "cla.fostering.own.weekly-cost"),
  beyondFences("COST-03", "cla.fostering.independent.weekly-cost"),
  beyondFences("COST-04", "cla.residential.weekly-cost"),
  beyondFences("COST-05", "cla.supported.weekly-cost"),
  beyondFences("COST-06", "cla.kinship.weekly-cost"),
  beyondFences("BUDGET-01", "cla.net.spend-of-budget"),
  farFromMedian("CHILDREN-01", "cla.children.rate-per-10000"),
  farFromMedian("MIX-01", "cla.fostering.own-share"),
  farFromMedian("STABILITY-01", "cla.stability.three-placements"),
  farFromMedian("DISTANCE-01", "cla.distance.over-20-miles"),
  farFromMedian("CARERS-01", "cla.carers.net-growth"),
  farFromMedian("CARERS-02", "cla.carers.aged-60-and-over"),
  farFromMedian("HOMES-01", "cla.homes.occupancy"),

  usually("01", "cla.fostering.own.weekly-cost", "cla.fostering.independent.weekly-cost"),
  usually("02", "cla.kinship.weekly-cost", "cla.fostering.weekly-cost"),
  usually("03", "cla.fostering.weekly-cost", "cla.residential.weekly-cost"),
  usually("04", "cla.supported.weekly-cost", "cla.residential.weekly-cost"),
  usually("05", "cla.carers.weekly-payment", "cla.fostering.own.weekly-cost"),
  part("SENSE-06", cla("income"), cla("gross_spend"), { severity: "query" }),

  fields("SPREAD-01", "not-all-the-same", "query", fieldsOf([quality], ["likert"])),
  fields("SPREAD-02", "not-all-the-same", "query", ["homes[grade]"], { atLeast: 8 }),
  fields("SPREAD-03", "few-unknowns", "query", ["homes[grade]"], { codes: ["Not yet inspected"], share: 0.3 }),
  fields("SPREAD-04", "few-unknowns", "query", ["homes[nights_available]", "homes[nights_occupied]"], { share: 0.2 }),

  fields("PRIVATE-01", "no-personal-identifiers", "blocker", [...scrapbook.map(({ id }) => id), "cla.remarks"]),
  fields("PRIVATE-02", "no-personal-identifiers", "blocker", ["homes[home]"]),
  fields("PRIVATE-03", "small-counts", "information", [
    ...fieldsOf([children], ["count"]),
    ...fieldsOf([quality], ["count"]),
    ...cla("high_cost_children"),
  ]),

  named("WORDS-01", "good-explanation", "error"),
];
