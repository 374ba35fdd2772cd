import { check } from "../authoring/check";
import { prefixed } from "../authoring/prefixed";
import type { RuleInput } from "../club-definition";
import { assessment, funnel } from "./adopters";
import { harder, pipeline, steps } from "./progress";
import { before } from "./guardianship";
import { agencies } from "./placements";
import { guardianshipLines, income, lines } from "./spend";
import { staff } from "./team";
import { scorecard } from "./timescales";

const { named, pair, part, same } = check("ADOPT");
const adoption = prefixed("adoption");
const code = (id: string) => id.toUpperCase().replaceAll("_", "-");

/** A difference of a few pounds is of rounding, and not worth anyone's time. */
const pounds = { options: { tolerance: 5, roundedTo: 1 } };
const explained = { explainable: true };
/** The rows of the table that were purchased, or provided. */
const rowsThatAre = (is: string) => ({ rowsOf: "placements", where: { column: "direction", is } });
const totalWhere = (column: string, is: string) => ({
  total: `placements[${column}]`,
  where: { column: "direction", is },
});
const others = ["by_regional", "by_council", "by_voluntary"];

/** Whether answers agree with each other, on one sheet and across sheets. */
export const rulesOnSums: RuleInput[] = [
  same(
    "SUM-PLANS-01",
    { add: adoption("plan_opening", "plan_new"), subtract: adoption("adoptions_children", "plan_changed") },
    adoption("plan_closing"),
    explained,
  ),
  same(
    "SUM-PLANS-02",
    adoption("plan_changed_needs", "plan_changed_court", "plan_changed_no_family", "plan_changed_otherwise"),
    adoption("plan_changed"),
  ),
  same("SUM-PLANS-03", pipeline.totals(), adoption("plan_closing")),
  ...["no_order", "waiting", "matched", "placed"].map((row) =>
    same(`SUM-PIPELINE-${code(row)}`, pipeline.row(row), [pipeline.total(row)]),
  ),
  ...["placement_orders", "matches", "placements", "adoptions"].map((row) =>
    same(`SUM-STEPS-${code(row)}`, steps.row(row), [steps.total(row)]),
  ),
  ...["enquired", "registered", "after_stage_one", "in_stage_two", "approved"].map((row) =>
    same(`SUM-FUNNEL-${code(row)}`, funnel.row(row), [funnel.total(row)]),
  ),
  same(
    "SUM-READY-01",
    { add: adoption("ready_opening", "approved_households"), subtract: adoption("ready_matched", "ready_left") },
    adoption("ready"),
    explained,
  ),
  same("SUM-GUARDIANS-01", before.column("orders"), adoption("sg_orders")),
  same("SUM-GUARDIANS-02", before.column("paid"), adoption("sg_paid")),
  same("SUM-TEAM-01", staff.column("in_post"), adoption("staff_in_post"), { options: { tolerance: 0.05 } }),
  same("SUM-TEAM-02", staff.column("pay"), adoption("staff_pay"), pounds),
  same("SUM-SPEND-GROSS", lines.column("outturn"), adoption("gross_spend"), pounds),
  same("SUM-SPEND-INCOME", income.column("outturn"), adoption("income"), pounds),
  same("SUM-SPEND-NET", { add: adoption("gross_spend"), subtract: adoption("income") }, adoption("net_spend"), pounds),
  same("SUM-SPEND-GUARDIANS", guardianshipLines.column("outturn"), adoption("sg_gross_spend"), pounds),
  same("SUM-BUDGET-GROSS", lines.column("budget"), adoption("gross_budget"), pounds),
  same("SUM-BUDGET-INCOME", income.column("budget"), adoption("income_budget"), pounds),
  same(
    "SUM-BUDGET-NET",
    { add: adoption("gross_budget"), subtract: adoption("income_budget") },
    adoption("net_budget"),
    pounds,
  ),
  same("SUM-BUDGET-GUARDIANS", guardianshipLines.column("budget"), adoption("sg_gross_budget"), pounds),

  same("CROSS-PLACED-01", agencies.column("placed"), adoption("placements_children")),
  same("CROSS-TABLE-01", [rowsThatAre("Purchased")], adoption("bought_placements")),
  same("CROSS-TABLE-02", [rowsThatAre("Provided")], adoption("sold_placements")),
  same(
    "CROSS-TABLE-03",
    [totalWhere("children", "Purchased")],
    others.map((row) => agencies.cell(row, "placed")),
  ),
  same("CROSS-TABLE-04", [totalWhere("children", "Provided")], adoption("sold_children")),
  same(
    "CROSS-TABLE-05",
    [totalWhere("fee", "Purchased")],
    others.map((row) => agencies.cell(row, "fees")),
    { ...pounds, ...explained },
  ),
  same("CROSS-TABLE-06", [totalWhere("fee", "Provided")], adoption("sold_fees"), { ...pounds, ...explained }),
  same("CROSS-GUARDIANS-01", before.column("allowances"), [guardianshipLines.cell("sg_allowances", "outturn")], {
    ...pounds,
    ...explained,
  }),
  named("CROSS-OPENING-01", "opening-is-last-closing", "error", {
    opening: "adoption.plan_opening",
    lastClosing: "adoption.plan_closing",
  }),
  named("CROSS-OPENING-02", "opening-is-last-closing", "error", {
    opening: "adoption.ready_opening",
    lastClosing: "adoption.ready",
  }),

  ...others.map((row) =>
    pair(`PAIR-FEES-${code(row.replace("by_", ""))}`, [agencies.cell(row, "fees")], [agencies.cell(row, "placed")]),
  ),
  pair("PAIR-SOLD-01", adoption("sold_fees"), adoption("sold_children")),
  pair("PAIR-ALLOWANCES-01", [lines.cell("ad_allowances", "outturn")], adoption("ad_weeks")),
  pair("PAIR-ALLOWANCES-02", [guardianshipLines.cell("sg_allowances", "outturn")], adoption("sg_weeks")),
  pair("PAIR-TEAM-01", adoption("staff_pay"), adoption("staff_in_post")),

  part("PART-CHILDREN-01", adoption("plan_closing"), adoption("looked_after"), { severity: "query" }),
  part("PART-CHILDREN-02", adoption("adoptions_children"), adoption("ceased")),
  part("PART-CHILDREN-03", adoption("waiting_long"), adoption("waiting_children")),
  part("PART-CHILDREN-04", adoption("by_foster_carers"), adoption("adoptions_children")),
  ...(
    [
      ["waiting", "waiting_children"],
      ["placed", "placements_children"],
      ["adopted", "adoptions_children"],
    ] as const
  ).flatMap(([when, whole]) => [
    part(`PART-HARDER-${code(when)}`, [harder.cell("any_harder", when)], adoption(whole)),
    ...["older", "sibling", "minority", "disabled"].map((row) =>
      part(`PART-${code(row)}-${code(when)}`, [harder.cell(row, when)], [harder.cell("any_harder", when)]),
    ),
  ]),
  ...["a1", "a10", "a2"].flatMap((row) => [
    part(`PART-TIME-${code(row)}`, [scorecard.cell(row, "in_time")], [scorecard.cell(row, "children")]),
    part(`PART-DAYS-${code(row)}`, [scorecard.cell(row, "children")], adoption("adoptions_children")),
  ]),
  ...["stage_one", "stage_two", "whole_way"].map((row) =>
    part(`PART-TIME-${code(row)}`, [assessment.cell(row, "in_time")], [assessment.cell(row, "assessed")]),
  ),
  part("PART-READY-01", adoption("ready_long"), adoption("ready")),
  part("PART-READY-02", adoption("ready_siblings"), adoption("ready")),
  part("PART-GUARDIANS-01", adoption("sg_reduced"), adoption("sg_paid")),
  part("PART-GUARDIANS-02", adoption("sg_supervised"), adoption("sg_orders")),
  part("PART-FEES-01", agencies.column("fees"), [lines.cell("fees", "outturn")]),
  part("PART-FEES-02", adoption("sold_fees"), [income.cell("in_fees", "outturn")]),
  part("PART-TEAM-01", adoption("staff_in_post"), staff.column("posts"), { severity: "query" }),

  named("ORDER-01", "dates-in-order", "error", {
    dates: ["placements[matched]", "placements[placed]", "placements[adopted]"],
  }),
];
