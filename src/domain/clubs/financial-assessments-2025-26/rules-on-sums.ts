import { check } from "../authoring/check";
import { prefixed } from "../authoring/prefixed";
import type { RuleInput } from "../club-definition";
import { clients, settings } from "./clients";
import { income, methods } from "./collection";
import { activities, lines } from "./cost";
import { aged } from "./debt";
import { times } from "./speed";
import { staff } from "./staff";
import { assessments } from "./workload";

const { named, pair, part, same } = check("FA");
const fa = prefixed("fa");
const upper = (id: string) => id.toUpperCase();

/** A difference of a few pounds is of rounding, and not worth anyone's time. */
const pounds = { options: { tolerance: 5, roundedTo: 1 } };
const posts = { options: { tolerance: 0.1 } };
const explained = { explainable: true };

/** Whether answers agree with each other, on one sheet and across sheets. */
export const rulesOnSums: RuleInput[] = [
  ...["clients", "nil", "full"].map((column, at) => same(`SUM-CLIENTS-0${at + 1}`, clients.column(column), fa(column))),
  ...["new", "changed", "yearly"].map((column, at) =>
    same(`SUM-WORK-0${at + 1}`, assessments.column(column), fa(column)),
  ),
  same("SUM-WORK-04", fa("new", "changed", "yearly"), fa("assessments")),
  same("SUM-WORK-05", fa("visit", "phone", "online", "paper", "light"), fa("new"), explained),
  same("SUM-YEARLY-01", fa("yearly_more", "yearly_less", "yearly_same"), fa("yearly"), explained),
  same("SUM-SPEED-01", times.column("days"), fa("days")),
  same("SUM-SPEED-02", times.column("within"), fa("within")),
  same(
    "SUM-SPEED-03",
    { add: fa("waiting_opening", "referred"), subtract: fa("new", "withdrawn") },
    fa("waiting"),
    explained,
  ),
  same("SUM-STAFF-01", staff.column("posts"), fa("posts"), posts),
  same("SUM-STAFF-02", staff.column("filled"), fa("filled"), posts),
  same("SUM-STAFF-03", staff.column("pay"), fa("pay"), pounds),
  same("SUM-COST-01", lines.column("outturn"), fa("gross_spend"), pounds),
  same("SUM-COST-02", lines.column("budget"), fa("gross_budget"), pounds),
  same("SUM-COST-03", { add: fa("gross_spend"), subtract: fa("fees") }, fa("net_spend"), pounds),
  same(
    "SUM-COST-04",
    activities.map(({ id }) => id),
    fa("gross_spend"),
    pounds,
  ),
  same("SUM-INCOME-01", income.column("charged"), fa("charged"), pounds),
  same("SUM-INCOME-02", income.column("collected"), fa("collected"), pounds),
  same("SUM-INCOME-03", methods.column("received"), fa("collected"), { ...pounds, ...explained }),
  same("SUM-INCOME-04", methods.column("payers"), fa("payers")),
  same("SUM-DEBT-01", aged.column("owed"), fa("debt"), pounds),
  same("SUM-DEBT-02", aged.column("owing"), fa("owing")),
  same(
    "SUM-DEFERRED-01",
    { add: fa("deferred_opening", "deferred_new"), subtract: fa("deferred_ended") },
    fa("deferred"),
  ),
  same(
    "SUM-DEFERRED-02",
    {
      add: fa("outstanding_opening", "outstanding_added", "outstanding_interest"),
      subtract: fa("outstanding_repaid", "outstanding_lost"),
    },
    fa("outstanding"),
    { ...pounds, ...explained },
  ),

  // Charges are on one sheet, and what became of them on another.
  same(
    "CROSS-DEBT-01",
    { add: fa("debt_opening", "charged"), subtract: fa("collected", "put_off", "credited", "written_off") },
    fa("debt"),
    { ...pounds, ...explained },
  ),
  same("CROSS-DEFERRED-01", fa("put_off"), fa("outstanding_added"), { options: { tolerance: 1000 }, ...explained }),
  same("CROSS-STAFF-01", fa("pay"), [lines.cell("cost_staff", "outturn")], {
    options: { tolerance: 1000 },
    ...explained,
  }),
  named("CROSS-OPENING-01", "opening-is-last-closing", "error", {
    opening: "fa.waiting_opening",
    lastClosing: "fa.waiting",
  }),
  named("CROSS-OPENING-02", "opening-is-last-closing", "error", { opening: "fa.debt_opening", lastClosing: "fa.debt" }),
  named("CROSS-OPENING-03", "opening-is-last-closing", "error", {
    opening: "fa.deferred_opening",
    lastClosing: "fa.deferred",
  }),
  named("CROSS-OPENING-04", "opening-is-last-closing", "error", {
    opening: "fa.outstanding_opening",
    lastClosing: "fa.outstanding",
  }),

  ...settings.flatMap(({ id }) => [
    pair(`PAIR-${upper(id)}-CHARGED`, [income.cell(id, "charged")], [clients.cell(id, "clients")]),
    pair(`PAIR-${upper(id)}-DAYS`, [times.cell(id, "days")], [assessments.cell(id, "new")]),
    part(`PART-${upper(id)}-WITHIN`, [times.cell(id, "within")], [assessments.cell(id, "new")]),
    part(
      `PART-${upper(id)}-CLIENTS`,
      [clients.cell(id, "nil"), clients.cell(id, "full")],
      [clients.cell(id, "clients")],
    ),
  ]),
  ...["managers", "leaders", "officers", "visitors", "collectors", "property", "support"].flatMap((grade) => [
    pair(`PAIR-STAFF-${upper(grade)}`, [staff.cell(grade, "pay")], [staff.cell(grade, "filled")]),
    part(`PART-STAFF-${upper(grade)}`, [staff.cell(grade, "filled")], [staff.cell(grade, "posts")], explained),
  ]),
  ...["debit", "transfer", "card", "cash", "kept_back"].map((way, at) =>
    pair(`PAIR-PAYMENT-0${at + 1}`, [methods.cell(way, "received")], [methods.cell(way, "payers")]),
  ),
  ...["debt_recent", "debt_months", "debt_years", "debt_old"].map((age, at) =>
    pair(`PAIR-DEBT-0${at + 1}`, [aged.cell(age, "owed")], [aged.cell(age, "owing")]),
  ),
  pair("PAIR-DEFERRED-01", fa("outstanding"), fa("deferred")),
  pair("PAIR-DIRECT-01", fa("direct_paid"), fa("direct")),

  // Those who put off all they are charged don't pay now.
  part("PART-CLIENTS-02", fa("payers"), { add: fa("clients"), subtract: fa("nil") }, explained),
  part("PART-CLIENTS-01", fa("refused"), fa("full")),
  part("PART-YEARLY-01", fa("yearly_system"), fa("yearly")),
  part("PART-YEARLY-02", fa("overdue"), fa("clients")),
  part("PART-SPEED-01", fa("waiting_long"), fa("waiting")),
  part("PART-SPEED-02", fa("appeals_upheld"), fa("appeals")),
  part("PART-DEBT-01", fa("secured"), fa("debt")),
  part("PART-DEBT-02", fa("estates"), fa("debt")),
  part("PART-DEBT-03", fa("instalments"), fa("owing")),
  part("PART-DEBT-04", fa("court"), fa("legal"), { severity: "query" }),
  part("PART-DEFERRED-01", fa("deferred_refused"), fa("deferred_asked"), { severity: "query" }),
  part("PART-DIRECT-01", fa("direct_cards"), fa("direct")),
  part("PART-DIRECT-02", fa("direct_managed"), fa("direct")),
  part("PART-DIRECT-03", fa("audits_done"), fa("audits_due"), explained),
];
