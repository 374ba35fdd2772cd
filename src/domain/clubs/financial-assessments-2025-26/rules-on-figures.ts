import { check } from "../authoring/check";
import { prefixed } from "../authoring/prefixed";
import type { RuleInput } from "../club-definition";
import { clients } from "./clients";
import { income } from "./collection";
import { activities, lines } from "./cost";
import { places } from "./organisation";
import { staff } from "./staff";

const { fields, part, moved, indicatorMoved, beyondFences, farFromMedian, usually } = check("FA");
const fa = prefixed("fa");

/** Whether figures are likely: beside last year and the other members. */
export const rulesOnFigures: RuleInput[] = [
  fields("RANGE-06", "range", "error", fa("own_target"), { min: 1, max: 365 }),
  // The most that regulations have allowed on agreements so far is well below this.
  fields("RANGE-07", "range", "error", fa("interest"), { max: 12 }, { explainable: true }),
  fields("UNITS-03", "unit-slip", "error", fa("days", "homes_days", "short_days", "community_days"), {
    slips: [{ factor: 7, small: "weeks" }],
  }),

  moved("AREA-01", fa("population_18_64", "population_65"), 1000, 0.03),
  moved("CLIENTS-01", [...clients.column("clients"), ...fa("clients", "nil", "full", "direct")], 100, 0.15),
  moved("WORK-01", fa("new", "changed", "yearly", "referred"), 300, 0.2),
  moved("SPEED-01", fa("waiting", "waiting_long"), 100, 0.4),
  moved("STAFF-01", staff.column("filled"), 3, 0.25),
  moved("STAFF-02", fa("posts", "filled"), 5, 0.15),
  moved("COST-01", fa("gross_spend", "net_spend", "gross_budget", "pay"), 100_000, 0.12),
  moved("COST-02", [...lines.column("outturn"), ...activities.map(({ id }) => id)], 75_000, 0.3),
  moved("INCOME-01", [...income.column("charged"), ...fa("charged", "collected", "income_budget")], 250_000, 0.15),
  moved("DEBT-01", fa("debt", "provision", "secured"), 250_000, 0.2),
  moved("DEBT-02", fa("written_off", "credited"), 100_000, 0.5),
  moved("DEFERRED-01", fa("outstanding"), 250_000, 0.25),
  indicatorMoved("COST-03", "fa.cost-per-assessment", 10, 0.2),
  indicatorMoved("SPEED-02", "fa.days", 5, 0.25),
  indicatorMoved("DEBT-03", "fa.debt.old-share", 5, 0.2),
  indicatorMoved("INCOME-02", "fa.charged-per-client", 500, 0.15),

  beyondFences("COST-01", "fa.cost-per-assessment"),
  beyondFences("COST-02", "fa.cost-per-client"),
  beyondFences("COST-03", "fa.cost-of-collecting"),
  beyondFences("INCOME-01", "fa.homes.charged-per-client"),
  beyondFences("INCOME-02", "fa.community.charged-per-client"),
  farFromMedian("WORK-01", "fa.assessments.per-officer"),
  farFromMedian("SPEED-01", "fa.days"),
  farFromMedian("DEBT-01", "fa.debt.of-charges"),
  farFromMedian("DEBT-02", "fa.debt.old-share"),
  farFromMedian("DEFERRED-01", "fa.deferred.per-1000"),

  usually("01", "fa.community.charged-per-client", "fa.homes.charged-per-client"),
  usually("02", "fa.cost-per-assessment", "fa.cost-per-client"),
  part("SENSE-03", fa("net_spend"), fa("charged"), { severity: "query" }),
  part("SENSE-04", fa("written_off"), fa("debt_opening"), { severity: "query" }),
  part("SENSE-05", fa("deferred"), fa("homes_clients"), { severity: "query" }),

  fields("SPREAD-01", "not-all-the-same", "query", [...places.column("where"), ...places.column("system")]),
];
