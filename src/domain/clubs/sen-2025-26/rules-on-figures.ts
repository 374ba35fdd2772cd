import { check } from "../authoring/check";
import { prefixed } from "../authoring/prefixed";
import type { RuleInput } from "../club-definition";
import { lines } from "./funding";
import { needs } from "./needs";
import { bySetting } from "./placements";
import { byNeed } from "./plans-by-need";
import { byMode } from "./transport";

const { fields, named, part, moved, indicatorMoved, beyondFences, farFromMedian, usually } = check("SEN");
const sen = prefixed("sen");

const reconciled = (code: string, rows: readonly string[], indicator: string): RuleInput =>
  named(`RETURN-${code}`, "reconcile", "query", {
    total: { add: rows.map((row) => lines.cell(row, "outturn")) },
    indicator,
    amount: 50_000,
    share: 0.02,
  });

/** Whether figures are likely: beside published returns, last year and the other members. */
export const rulesOnFigures: RuleInput[] = [
  // A week above this is almost always a month's or a term's fee.
  fields("RANGE-06", "range", "error", ["placements[weekly_fee]"], { max: 15_000 }, { explainable: true }),
  // A year has 52 weeks and a day.
  fields("RANGE-07", "range", "error", ["placements[weeks]"], { max: 53 }),

  reconciled("01", ["hn_places"], "s251.high-needs.place-funding.outturn"),
  reconciled("02", ["hn_maintained", "hn_academies"], "s251.high-needs.top-up-maintained.outturn"),
  reconciled("03", ["hn_independent"], "s251.high-needs.top-up-independent.outturn"),
  reconciled("04", ["hn_therapies"], "s251.high-needs.therapies.outturn"),

  moved("PLANS-01", sen("plans", "plans_new", "requests"), 50, 0.25),
  moved("PLANS-02", byNeed.column("plans"), 30, 0.3),
  moved("PLANS-03", sen("pupils", "population"), 1000, 0.03),
  moved("PLACED-01", [...bySetting.column("placed"), "sen.all_placed"], 8, 0.25),
  moved("PLACED-02", [...bySetting.column("cost"), "sen.all_cost"], 150_000, 0.25),
  moved("FUNDED-01", sen("funded_education", "funded_care", "funded_health"), 250_000, 0.25),
  moved("TRANSPORT-01", [...byMode.column("carried"), "sen.carried"], 30, 0.25),
  moved("TRANSPORT-02", [...byMode.column("fares"), "sen.transport_spend"], 200_000, 0.25),
  moved("BLOCK-01", [...lines.column("outturn"), "sen.hn_spend"], 300_000, 0.2),
  moved("TEAM-01", sen("staff_in_post", "staff_pay"), 5, 0.2),
  indicatorMoved("COST-01", "sen.placements.weekly-cost", 60, 0.12),
  indicatorMoved("COST-02", "sen.state.weekly-cost", 60, 0.15),
  indicatorMoved("COST-03", "sen.independent.weekly-cost", 120, 0.15),
  indicatorMoved("COST-04", "sen.transport.cost-per-pupil", 800, 0.15),
  indicatorMoved("COST-05", "sen.top-up.per-pupil", 800, 0.15),
  indicatorMoved("TIME-01", "sen.new-plans.in-time", 10, 0.2),

  beyondFences("COST-01", "sen.placements.weekly-cost"),
  beyondFences("COST-02", "sen.state.weekly-cost"),
  beyondFences("COST-03", "sen.independent.weekly-cost"),
  beyondFences("COST-04", "sen.transport.cost-per-pupil"),
  beyondFences("COST-05", "sen.top-up.per-pupil"),
  beyondFences("COST-06", "sen.high-needs.per-resident"),
  farFromMedian("PLANS-01", "sen.pupils.with-plan"),
  farFromMedian("PLANS-02", "sen.new-plans.in-time"),
  farFromMedian("PLANS-03", "sen.requests.refused"),
  farFromMedian("MIX-01", "sen.independent.share-of-placements"),
  farFromMedian("FUNDED-01", "sen.funded-by.education"),

  usually("01", "sen.unit.weekly-cost", "sen.state.weekly-cost"),
  usually("02", "sen.state.weekly-cost", "sen.nmss.weekly-cost"),
  usually("03", "sen.state.weekly-cost", "sen.independent.weekly-cost"),
  usually("04", "sen.day.weekly-cost", "sen.residential.weekly-cost"),
  usually("05", "sen.transport.minibus.cost-per-pupil", "sen.transport.taxi.cost-per-pupil"),
  usually("06", "sen.transport.passes.cost-per-pupil", "sen.transport.minibus.cost-per-pupil"),
  usually("07", "sen.top-up.mainstream.per-pupil", "sen.top-up.state-special.per-pupil"),
  part(
    "SENSE-08",
    [lines.cell("hn_independent", "outturn")],
    ["nmss", "independent", "college", "alternative"].map((row) => bySetting.cell(row, "cost")),
    { severity: "query" },
  ),
  // Placements are counted over the year and plans on one day, so there may be a few more of a rare need.
  ...needs.map(({ id, code }) =>
    part(
      `SENSE-NEED-${code}`,
      [{ rowsOf: "placements", where: { column: "need", is: code } }],
      [byNeed.cell(id, "plans")],
      { severity: "query" },
    ),
  ),

  fields(
    "SPREAD-01",
    "not-all-the-same",
    "query",
    ["need", "age", "setting"].map((id) => `placements[${id}]`),
    {
      atLeast: 8,
    },
  ),
  fields("SPREAD-02", "few-unknowns", "query", ["placements[need]"], { codes: ["OTH"], share: 0.2 }),
  fields("SPREAD-03", "few-unknowns", "query", ["placements[gender]"], { codes: ["Not known"], share: 0.2 }),
  fields("SPREAD-04", "few-unknowns", "query", ["placements[weekly_fee]", "placements[weeks]", "placements[cost]"], {
    share: 0.1,
  }),
];
