import { check } from "../authoring/check";
import { prefixed } from "../authoring/prefixed";
import type { RuleInput } from "../club-definition";
import { episodes } from "./reablement";
import { care, rates } from "./homecare";
import { places } from "./settings";
import { users } from "./technology";

const { fields, named, moved, indicatorMoved, beyondFences, farFromMedian, usually } = check("EI");
const ei = prefixed("ei");

const asPublished = (code: string, id: string, indicator: string, amount: number): RuleInput =>
  named(`RETURN-${code}`, "reconcile", "query", { total: { add: ei(id) }, indicator, amount, share: 0.02 });

/** Whether figures are likely: beside published returns, last year and the other members. */
export const rulesOnFigures: RuleInput[] = [
  fields(
    "RANGE-06",
    "range",
    "error",
    [...rates.row("rate_now"), ...rates.row("rate_next")],
    { min: 10, max: 100 },
    { explainable: true },
  ),
  fields("UNITS-03", "unit-slip", "error", [...care.column("hours"), ...ei("homecare_hours", "reablement_hours")], {
    slips: [
      { factor: 60, large: "minutes" },
      { factor: 52, small: "hours of one week" },
    ],
  }),
  fields("UNITS-04", "unit-slip", "error", places.column("weeks"), {
    slips: [
      { factor: 7, large: "days" },
      { factor: 52, small: "people, or places for a whole year" },
    ],
  }),

  asPublished("AREA-01", "population_18_64", "ctx.population.18-64", 1000),
  asPublished("AREA-02", "population_65", "ctx.population.65-plus", 1000),
  asPublished("SPEND-01", "gross_spend", "adults.ro3.total.expenditure", 500_000),
  asPublished("SPEND-02", "early_spend", "adults.ro3.information-and-early-intervention.expenditure", 50_000),
  asPublished("SPEND-03", "equipment_spend", "adults.ro3.assistive-equipment.expenditure", 50_000),

  moved("AREA-01", ei("population_18_64", "population_65"), 1000, 0.03),
  moved("SPEND-01", ei("gross_spend", "net_spend", "net_budget"), 1_000_000, 0.12),
  moved("SPEND-02", ei("early_spend", "equipment_spend", "front_door_spend"), 100_000, 0.25),
  moved("REQUESTS-01", ei("requests", "contacts", "assessed"), 200, 0.2),
  moved("REABLEMENT-01", [...episodes.column("began"), ...episodes.column("completed")], 100, 0.25),
  moved("REABLEMENT-02", ei("reablement_spend", "reablement_home_spend"), 250_000, 0.2),
  moved("USERS-01", users.column("closing"), 200, 0.2),
  moved("PLACES-01", [...places.column("weeks")], 500, 0.3),
  moved("PLACES-02", [...places.column("spend")], 250_000, 0.3),
  moved("HOMECARE-01", ei("homecare_hours"), 5000, 0.15),
  moved("HOMECARE-02", ei("homecare_spend"), 500_000, 0.15),
  moved("STAFF-01", ei("managers", "staff"), 10, 0.15),
  moved("FUND-01", ei("fund_actual", "scheme_actual"), 500_000, 0.15),
  indicatorMoved("COST-01", "ei.reablement.cost", 200, 0.2),
  indicatorMoved("COST-02", "ei.homecare.external.hourly-cost", 1, 0.12),
  indicatorMoved("COST-03", "ei.extra-care.weekly-cost", 30, 0.15),
  indicatorMoved("OUTCOME-01", "ei.reablement.no-further-need", 5, 0.1),

  beyondFences("COST-01", "ei.reablement.cost"),
  beyondFences("COST-02", "ei.homecare.external.hourly-cost"),
  beyondFences("COST-03", "ei.extra-care.weekly-cost"),
  beyondFences("COST-04", "ei.technology.cost"),
  beyondFences("SAVINGS-01", "ei.savings.delivered-share"),
  farFromMedian("REQUESTS-01", "ei.requests.65-plus"),
  farFromMedian("REABLEMENT-01", "ei.reablement.no-further-need"),
  farFromMedian("TRANSITION-01", "ei.transition.cost"),
  farFromMedian("MANAGEMENT-01", "ei.management.span"),
  farFromMedian("FUND-01", "ei.better-care.per-adult"),

  usually("01", "ei.homecare.external.hourly-cost", "ei.homecare.own.hourly-cost"),
  usually("02", "ei.homecare.external.hourly-cost", "ei.reablement.hourly-cost"),
  usually("03", "ei.extra-care.weekly-cost", "ei.supported-living.weekly-cost"),
  usually("04", "ei.requests.18-64", "ei.requests.65-plus"),
];
