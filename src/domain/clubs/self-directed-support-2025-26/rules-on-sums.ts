import { check } from "../authoring/check";
import { prefixed } from "../authoring/prefixed";
import type { RuleInput } from "../club-definition";
import { found, ways } from "./accounts";
import { support } from "./carers";
import { payments } from "./payments";
import { everybody, older, younger } from "./people";
import { hourly, weekly } from "./rates";
import { ages, reasons } from "./reasons";
import { income, lines, spend } from "./support";
import { steps } from "./timeliness";

const { named, pair, part, same } = check("SDS");
const sds = prefixed("sds");
const pounds = { options: { tolerance: 10 } };
const explained = { explainable: true };
const code = (...ids: string[]) => ids.join("-").replaceAll("_", "-").toUpperCase();
const withPayment = [...everybody("dp_only"), ...everybody("dp_part")];
const paidToAll = sds("spend_18_64", "spend_65");

/** Whether answers agree with each other, on one sheet and across sheets. */
export const rulesOnSums: RuleInput[] = [
  same("SUM-YEAR-01", { add: sds("opening", "started"), subtract: sds("ended") }, sds("closing"), explained),
  same(
    "SUM-YEAR-02",
    sds("ended_died", "ended_home", "ended_commissioned", "ended_stopped", "ended_otherwise"),
    sds("ended"),
  ),
  same(
    "SUM-CLIENTS-01",
    reasons.flatMap(({ id }) => younger.row(`${id}_18_64`)),
    sds("clients_18_64"),
  ),
  same(
    "SUM-CLIENTS-02",
    reasons.flatMap(({ id }) => older.row(`${id}_65`)),
    sds("clients_65"),
  ),
  ...ages.flatMap((age) => [
    same(`SUM-CARERS-${code(age.id)}`, support.row(`carers_${age.id}`), [support.total(`carers_${age.id}`)]),
    same(
      `SUM-PAID-${code(age.id)}`,
      reasons.map((reason) => payments.cell(reason, age, "spend")),
      [`sds.spend_${age.id}`],
      pounds,
    ),
    same(
      `SUM-WEEKS-${code(age.id)}`,
      reasons.map((reason) => payments.cell(reason, age, "weeks")),
      [`sds.weeks_${age.id}`],
    ),
  ]),
  same("SUM-GROSS-01", spend.column("outturn"), sds("gross_spend"), pounds),
  same("SUM-GROSS-02", spend.column("budget"), sds("gross_budget"), pounds),
  same("SUM-INCOME-01", income.column("outturn"), sds("income"), pounds),
  same("SUM-NET-01", { add: sds("gross_spend"), subtract: sds("income") }, sds("net_spend"), pounds),
  same("SUM-SUPPORT-01", lines.column("outturn"), sds("support_spend"), pounds),
  same("SUM-SUPPORT-02", lines.column("budget"), sds("support_budget"), pounds),

  same("CROSS-PEOPLE-01", withPayment, sds("closing")),
  same("CROSS-PEOPLE-02", ways.column("paid_people"), sds("closing")),
  same("CROSS-PAID-01", ways.column("paid"), paidToAll, { ...pounds, ...explained }),
  same("CROSS-PAID-02", [spend.cell("clients", "outturn")], paidToAll, { ...pounds, ...explained }),
  named("CROSS-OPENING-01", "opening-is-last-closing", "error", {
    opening: "sds.opening",
    lastClosing: "sds.closing",
  }),

  ...payments.each((reason, age) =>
    pair(
      `PAIR-${code(reason.id, age.id)}`,
      [payments.cell(reason, age, "spend")],
      [payments.cell(reason, age, "weeks")],
    ),
  ),
  ...["card", "own_account", "managed_account", "provider_account"].map((row) =>
    pair(`PAIR-${code(row)}`, [ways.cell(row, "paid")], [ways.cell(row, "paid_people")]),
  ),
  pair("PAIR-CARDS-01", [lines.cell("cards", "outturn")], [ways.cell("card", "paid_people")]),
  pair("PAIR-TEAM-01", [lines.cell("team", "outturn")], sds("staff")),
  pair("PAIR-CHECKS-01", sds("check_staff"), sds("checks_done")),
  pair(
    "PAIR-CARERS-01",
    [...support.column("dp_only"), ...support.column("dp_part")],
    [spend.cell("carers", "outturn")],
  ),

  part("PART-NEW-01", sds("new_direct"), sds("new_clients")),
  part("PART-ASSISTANTS-01", sds("assistants"), sds("closing")),
  part("PART-ASSISTANTS-02", sds("payroll_people"), sds("assistants")),
  part("PART-CARERS-01", sds("carers_one_off"), [...support.column("dp_only"), ...support.column("dp_part")]),
  part("PART-CHECKS-01", sds("checks_in_time"), sds("checks_due")),
  part("PART-REVIEWS-01", sds("long_standing"), sds("closing")),
  part("PART-REVIEWS-02", sds("reviewed"), sds("long_standing")),
  ...["to_budget", "to_payment"].map((row) =>
    part(`PART-TIME-${code(row)}`, [steps.cell(row, "in_time")], [steps.cell(row, "timed")]),
  ),
  ...["unspent", "misspent", "unpaid"].map((row) =>
    part(`PART-FOUND-${code(row)}`, [found.cell(row, "people")], sds("checks_done")),
  ),
  ...[
    { rate: hourly, rows: ["assistant", "assistant_more", "assistant_self", "agency", "council"] },
    { rate: weekly, rows: ["live_in", "live_in_agency"] },
  ].flatMap(({ rate, rows }) =>
    rows.flatMap((row) => [
      part(`PART-LOWEST-${code(row)}`, [rate.cell(row, "lowest")], [rate.cell(row, "usual")]),
      part(`PART-USUAL-${code(row)}`, [rate.cell(row, "usual")], [rate.cell(row, "highest")]),
    ]),
  ),
];
