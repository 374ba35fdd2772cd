import { check } from "../authoring/check";
import { fieldsOf } from "../authoring/fields-of";
import { prefixed } from "../authoring/prefixed";
import type { RuleInput } from "../club-definition";
import { steps } from "./progress";
import { before } from "./guardianship";
import { guardianshipLines, income, lines } from "./spend";
import { waiting } from "./waiting";

const { fields, named, part, moved, indicatorMoved, beyondFences, farFromMedian, usually } = check("ADOPT");
const adoption = prefixed("adoption");

const reconciled = (code: string, id: string, indicator: string): RuleInput =>
  named(`RETURN-${code}`, "reconcile", "query", { total: { add: adoption(id) }, indicator, amount: 2, share: 0.02 });

/** Whether figures are likely: beside published returns, last year and the other members. */
export const rulesOnFigures: RuleInput[] = [
  fields("TYPE-03", "date-in-year", "blocker", ["placements[placed]", "placements[adopted]"]),
  // A match is seldom older than two years when the child moves in.
  fields("TYPE-04", "date-in-year", "blocker", ["placements[matched]"], { earliest: "2023-04-01" }),
  fields("RANGE-06", "range", "error", ["placements[children]"], { min: 1, max: 8 }),
  fields("RANGE-07", "range", "error", ["adoption.proceedings_weeks"], { max: 260 }, { explainable: true }),

  reconciled("01", "looked_after", "cla.children-looked-after"),
  reconciled("02", "adoptions_children", "cs.cla.ceases.adopted"),
  reconciled("03", "placed_children", "cs.cla.placement.for-adoption"),
  named("RETURN-04", "reconcile", "query", {
    total: { add: ["sg_kinship", "sg_fostering", "sg_elsewhere"].map((row) => before.cell(row, "orders")) },
    indicator: "cs.cla.ceases.special-guardianship",
    amount: 2,
    share: 0.02,
  }),

  moved("CHILDREN-01", adoption("plan_new", "plan_closing"), 10, 0.25),
  moved("CHILDREN-02", steps.totals(), 10, 0.25),
  moved("CHILDREN-03", adoption("population"), 1000, 0.03),
  moved("ADOPTERS-01", adoption("enquired_households", "approved_households", "ready"), 15, 0.3),
  moved("GUARDIANS-01", adoption("sg_orders", "sg_paid"), 15, 0.2),
  moved("TEAM-01", adoption("staff_in_post"), 3, 0.2),
  moved("SPEND-01", adoption("gross_spend", "net_spend", "sg_gross_spend"), 200_000, 0.15),
  moved("SPEND-02", [...lines.column("outturn"), ...income.column("outturn")], 100_000, 0.25),
  moved("SPEND-03", guardianshipLines.column("outturn"), 100_000, 0.25),
  moved("BUDGET-01", adoption("gross_budget", "sg_gross_budget"), 200_000, 0.15),
  indicatorMoved("COST-01", "adoption.net-cost-per-adoption", 5000, 0.2),
  indicatorMoved("COST-02", "adoption.guardianship.allowance-per-week", 20, 0.15),
  indicatorMoved("COST-03", "adoption.fees.per-child", 5000, 0.2),
  indicatorMoved("DAYS-01", "adoption.a1.days", 60, 0.2),
  indicatorMoved("DAYS-02", "adoption.a2.days", 40, 0.25),

  beyondFences("COST-01", "adoption.net-cost-per-adoption"),
  beyondFences("COST-02", "adoption.guardianship.allowance-per-week"),
  beyondFences("COST-03", "adoption.gross-per-resident"),
  beyondFences("COST-04", "adoption.guardianship.gross-per-resident"),
  beyondFences("BUDGET-01", "adoption.net.spend-of-budget"),
  farFromMedian("DAYS-01", "adoption.a1.days"),
  farFromMedian("DAYS-02", "adoption.a2.days"),
  farFromMedian("CHILDREN-01", "adoption.adoptions.rate-per-10000"),
  farFromMedian("CHILDREN-02", "adoption.disruptions.share"),
  farFromMedian("ADOPTERS-01", "adoption.adopters.enquiry-to-approval"),

  usually("01", "adoption.a10.days", "adoption.a1.days"),
  usually("02", "adoption.a2.days", "adoption.a1.days"),
  usually("03", "adoption.stage-one.days", "adoption.whole-way.days"),
  usually("04", "adoption.stage-two.days", "adoption.whole-way.days"),
  usually("05", "adoption.guardianship.allowance-per-week", "adoption.guardianship.weekly-rate"),
  part("SENSE-06", adoption("income"), adoption("gross_spend"), { severity: "query" }),
  part("SENSE-07", adoption("approved_households"), adoption("enquired_households"), { severity: "query" }),

  fields("SPREAD-01", "not-all-the-same", "query", fieldsOf([waiting], ["likert"])),
  fields("SPREAD-02", "few-unknowns", "query", ["placements[fee]"], { share: 0.2 }),
];
