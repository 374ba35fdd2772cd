import { check } from "../authoring/check";
import { prefixed } from "../authoring/prefixed";
import type { RuleInput } from "../club-definition";
import { lines, topUps, topUpTypes } from "./funding";
import { needs } from "./needs";
import { ages, bySetting, stays } from "./placements";
import { provision } from "./plans";
import { byNeed } from "./plans-by-need";
import { appeals } from "./requests";
import { settings } from "./settings";
import { staff } from "./team";
import { byMode, modes } from "./transport";

const { named, pair, part, same } = check("SEN");
const sen = prefixed("sen");
const code = (id: string) => id.toUpperCase().replaceAll("_", "-");

/** A difference of a few pounds is of rounding, and not worth anyone's time. */
const pounds = { options: { tolerance: 5, roundedTo: 1 } };
/** Weeks are to the tenth in each row, so a list of thousands may be a few of them out. */
const weeks = { options: { tolerance: 2 } };
const explained = { explainable: true };
const where = (column: string, is: string) => ({ column, is });
/** The total of a column, or the rows, with any of these codes. */
const totals = (total: string, column: string, codes: readonly string[]) =>
  codes.map((is) => ({ total: `placements[${total}]`, where: where(column, is) }));
const rows = (column: string, is: string) => ({ rowsOf: "placements", where: where(column, is) });
const needCodes = needs.map((need) => need.code);

/** Whether answers agree with each other, on one sheet and across sheets. */
export const rulesOnSums: RuleInput[] = [
  same(
    "SUM-PLANS-01",
    { add: sen("plans_opening", "plans_new", "plans_moved_in"), subtract: sen("plans_moved_out", "plans_ceased") },
    sen("plans"),
    explained,
  ),
  same(
    "SUM-PLANS-02",
    provision.questions.map(({ id }) => id),
    sen("plans"),
  ),
  same("SUM-NEEDS-01", byNeed.column("plans"), sen("plans")),
  same("SUM-PLACED-01", bySetting.column("placed"), sen("all_placed")),
  same("SUM-PLACED-02", bySetting.column("weeks"), sen("all_weeks"), weeks),
  same("SUM-PLACED-03", bySetting.column("cost"), sen("all_cost"), pounds),
  same("SUM-FUNDED-01", sen("funded_education", "funded_care", "funded_health"), sen("all_cost"), pounds),
  same("SUM-TRANSPORT-01", byMode.column("carried"), sen("carried")),
  same("SUM-TRANSPORT-02", [...byMode.column("fares"), "sen.assistants_spend"], sen("transport_spend"), pounds),
  same("SUM-BLOCK-01", lines.column("outturn"), sen("hn_spend"), pounds),
  same("SUM-TOP-UPS-01", topUps.column("top_up"), sen("top_up_spend"), pounds),
  same("SUM-TEAM-01", staff.column("in_post"), sen("staff_in_post"), { options: { tolerance: 0.05 } }),
  same("SUM-TEAM-02", staff.column("pay"), sen("staff_pay"), pounds),

  same("CROSS-TABLE-01", [{ rowsOf: "placements" }], sen("all_placed")),
  same("CROSS-TABLE-02", ["placements[weeks]"], sen("all_weeks"), { ...weeks, ...explained }),
  same("CROSS-TABLE-03", ["placements[cost]"], sen("all_cost"), { ...pounds, ...explained }),
  ...settings.flatMap(({ id, code: is }) => [
    same(`CROSS-${code(id)}-01`, [rows("setting", is)], [bySetting.cell(id, "placed")]),
    same(`CROSS-${code(id)}-02`, totals("weeks", "setting", [is]), [bySetting.cell(id, "weeks")], weeks),
    same(`CROSS-${code(id)}-03`, totals("cost", "setting", [is]), [bySetting.cell(id, "cost")], {
      ...pounds,
      ...explained,
    }),
  ]),
  // Every row has a need, an age and a stay, and so what is given by each comes to the whole.
  same("CROSS-NEED-01", totals("weeks", "need", needCodes), sen("all_weeks"), { ...weeks, ...explained }),
  same("CROSS-NEED-02", totals("cost", "need", needCodes), sen("all_cost"), { ...pounds, ...explained }),
  same("CROSS-AGE-01", totals("weeks", "age", ages), sen("all_weeks"), { ...weeks, ...explained }),
  same("CROSS-AGE-02", totals("cost", "age", ages), sen("all_cost"), { ...pounds, ...explained }),
  same("CROSS-STAY-01", totals("weeks", "stay", stays), sen("all_weeks"), { ...weeks, ...explained }),
  same("CROSS-STAY-02", totals("cost", "stay", stays), sen("all_cost"), { ...pounds, ...explained }),
  same(
    "CROSS-TOP-UPS-01",
    sen("top_up_spend"),
    [lines.cell("hn_maintained", "outturn"), lines.cell("hn_academies", "outturn")],
    { ...pounds, ...explained },
  ),
  named("CROSS-OPENING-01", "opening-is-last-closing", "error", {
    opening: "sen.plans_opening",
    lastClosing: "sen.plans",
  }),

  named("SHARES-01", "adds-to", "error", {
    parts: { add: ["placements[education]", "placements[care]", "placements[health]"] },
  }),
  named("FEES-01", "product-agrees", "error", {
    rate: "placements[weekly_fee]",
    times: "placements[weeks]",
    product: "placements[cost]",
    amount: 100,
    share: 0.03,
  }),

  ...settings.map(({ id }) => pair(`PAIR-${code(id)}`, [bySetting.cell(id, "cost")], [bySetting.cell(id, "weeks")])),
  pair("PAIR-ROWS-01", ["placements[cost]"], ["placements[weeks]"]),
  ...modes.map(({ id }) => pair(`PAIR-${code(id)}`, [byMode.cell(id, "fares")], [byMode.cell(id, "carried")])),
  ...topUpTypes.map(({ id }) =>
    pair(`PAIR-TOP-UP-${code(id)}`, [topUps.cell(id, "top_up")], [topUps.cell(id, "topped_up")]),
  ),
  pair("PAIR-ASSISTANTS-01", sen("assistants_spend"), sen("assistants")),
  pair("PAIR-TEAM-01", sen("staff_pay"), sen("staff_in_post")),
  pair("PAIR-TRIBUNALS-01", appeals.column("appealed"), sen("tribunal_spend")),

  part("PART-PUPILS-01", sen("pupils_with_plan", "pupils_with_support"), sen("pupils")),
  part("PART-REQUESTS-01", sen("requests_refused"), sen("requests")),
  part("PART-REQUESTS-02", sen("not_issued"), sen("assessed")),
  part("PART-REQUESTS-03", sen("timed"), sen("plans_new")),
  part("PART-REQUESTS-04", sen("in_time"), sen("timed")),
  part("PART-REVIEWS-01", sen("reviews_in_time"), sen("reviews_due")),
  ...["to_assess", "to_issue", "contents"].map((row) =>
    part(`PART-APPEALS-${code(row)}`, [appeals.cell(row, "upheld")], [appeals.cell(row, "decided")]),
  ),
  part("PART-TRANSPORT-01", sen("carried_alone"), [byMode.cell("taxi", "carried")]),
  part("PART-TRANSPORT-02", sen("carried_outside"), sen("carried")),
  part("PART-TRANSPORT-03", sen("transport_after_16"), sen("transport_spend")),
  ...topUpTypes
    .filter(({ id }) => id === "unit" || id === "state")
    .map(({ id }) =>
      part(`PART-TOP-UP-${code(id)}`, [topUps.cell(id, "topped_up")], provision.row(id), { severity: "query" }),
    ),
];
