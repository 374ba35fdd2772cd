import { check } from "../authoring/check";
import { prefixed } from "../authoring/prefixed";
import type { RuleInput } from "../club-definition";
import { found } from "./accounts";
import { hourly } from "./rates";
import { income, lines, spend } from "./support";

const { fields, named, part, moved, indicatorMoved, beyondFences, farFromMedian, usually } = check("SDS");
const sds = prefixed("sds");

/** Far above what an hour of support costs anywhere: a rate for a day, or for a week. */
const mostByTheHour = 150;

const reconciled = (code: string, id: string, indicator: string): RuleInput =>
  named(`RETURN-${code}`, "reconcile", "query", { total: { add: sds(id) }, indicator, amount: 1000, share: 0.03 });

/** Whether figures are likely: beside published returns, last year and the other members. */
export const rulesOnFigures: RuleInput[] = [
  fields(
    "RANGE-06",
    "range",
    "error",
    ["lowest", "usual", "highest"].flatMap((column) => hourly.column(column)),
    { max: mostByTheHour },
    { explainable: true },
  ),

  reconciled("01", "residents_18_64", "ctx.population.18-64"),
  reconciled("02", "residents_65", "ctx.population.65-plus"),

  moved("PEOPLE-01", sds("closing", "started", "ended"), 30, 0.2),
  moved("PEOPLE-02", sds("clients_18_64", "clients_65"), 100, 0.15),
  moved("RESIDENTS-01", sds("residents_18_64", "residents_65"), 5000, 0.03),
  moved("CARERS-01", sds("carers_18_64_all", "carers_65_all"), 50, 0.25),
  moved("SPEND-01", sds("spend_18_64", "spend_65", "gross_spend", "net_spend"), 500_000, 0.15),
  moved("SPEND-02", spend.column("outturn"), 250_000, 0.25),
  moved("SPEND-03", [...income.column("outturn"), ...lines.column("outturn")], 100_000, 0.25),
  moved("RATES-01", hourly.column("usual"), 2, 0.15),
  indicatorMoved("COST-01", "sds.payment.per-week", 30, 0.15),
  indicatorMoved("COST-02", "sds.support.per-person", 100, 0.25),
  indicatorMoved("DAYS-01", "sds.to-payment.days", 10, 0.3),

  beyondFences("COST-01", "sds.payment.18-64.per-week"),
  beyondFences("COST-02", "sds.payment.65.per-week"),
  beyondFences("COST-03", "sds.support.per-person"),
  beyondFences("RATE-01", "sds.rate.agency"),
  beyondFences("BUDGET-01", "sds.spend-of-budget"),
  farFromMedian("PEOPLE-01", "sds.direct.share"),
  farFromMedian("PEOPLE-02", "sds.self-directed.share"),
  farFromMedian("FOUND-01", "sds.found.share"),
  farFromMedian("DAYS-01", "sds.to-payment.days"),

  usually("01", "sds.rate.assistant", "sds.rate.agency"),
  part("SENSE-02", sds("income"), sds("gross_spend"), { severity: "query" }),
  part("SENSE-03", sds("support_spend"), sds("gross_spend"), { severity: "query" }),
  part("SENSE-04", sds("gross_spend"), sds("community_spend"), { severity: "query" }),
  part("SENSE-05", [found.cell("misspent", "found")], sds("spend_18_64", "spend_65"), { severity: "query" }),
];
