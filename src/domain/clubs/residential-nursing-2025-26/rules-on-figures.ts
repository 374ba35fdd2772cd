import { check } from "../authoring/check";
import { prefixed } from "../authoring/prefixed";
import type { RuleInput } from "../club-definition";
import { income } from "./income";
import { care, clientGroups, kinds } from "./people";
import { flow } from "./residents";

const { fields, named, part, moved, indicatorMoved, beyondFences, farFromMedian, usually } = check("RN");
const rn = prefixed("rn");
const code = (id: string) => id.toUpperCase().replaceAll("_", "-");

/** How far a figure may be from the return's before it is asked about: less than one resident for half a year, or 2%. */
const within = { spend: { amount: 25_000, share: 0.02 }, weeks: { amount: 20, share: 0.02 } } as const;

/**
 * Spend and weeks of a client group beside ASC-FR's, where one primary support reason of the return is the whole group.
 * Older people and people with a physical disability have two reasons each, so no one figure of the return is theirs.
 */
const reconciled = clientGroups.flatMap(({ id, age, reasons }) => {
  const [reason, another] = reasons;
  if (reason === undefined || another !== undefined) return [];
  return (["residential", "nursing"] as const).flatMap((home) =>
    (["spend", "weeks"] as const).map((what) =>
      named(`RETURN-${code(id)}-${code(home)}-${code(what)}`, "reconcile", "query", {
        total: { add: kinds.filter((kind) => kind.care === home).map((kind) => care.cell({ id }, kind, what)) },
        indicator: `ascfr.${home}.${age}.${reason}.${what}`,
        ...within[what],
      }),
    ),
  );
});

/** Whether figures are likely: beside published returns, last year and the other members. */
export const rulesOnFigures: RuleInput[] = [
  fields("TYPE-03", "date-in-year", "blocker", ["homes[opened]", "homes[closed]"]),
  // Ratings began in October 2014.
  fields("TYPE-04", "date-in-year", "blocker", ["homes[inspected]"], { earliest: "2014-10-01" }),
  named("RANGE-06", "within-capacity", "error", { nights: "homes[weeks_available]", beds: "homes[beds]" }),
  named("RANGE-07", "within-capacity", "error", { nights: "homes[weeks_occupied]", beds: "homes[beds]" }),
  fields("RANGE-08", "range", "error", ["homes[beds]"], { min: 1, max: 200 }),
  fields("RANGE-09", "range", "error", ["placements[weeks]"], { max: 53 }),
  fields("RANGE-10", "range", "error", ["placements[weekly_fee]"], { min: 100, max: 10_000 }, { explainable: true }),
  fields("UNITS-03", "unit-slip", "error", [...care.cells("weeks"), ...kinds.map(({ id }) => `rn.${id}_weeks`)], {
    slips: [
      { factor: 7, large: "days" },
      { factor: 52, small: "residents, or places for a whole year" },
    ],
  }),

  ...reconciled,

  moved("AREA-01", rn("population_18_64", "population_65"), 1000, 0.03),
  moved("AREA-02", rn("area_residential_beds", "area_nursing_beds"), 100, 0.15),
  moved("RESIDENTS-01", [...flow.column("closing"), ...flow.column("admitted")], 20, 0.2),
  moved(
    "WEEKS-01",
    kinds.map(({ id }) => `rn.${id}_weeks`),
    500,
    0.15,
  ),
  moved("WEEKS-02", care.cells("weeks"), 250, 0.3),
  moved("SPEND-01", [...kinds.map(({ id }) => `rn.${id}_spend`), ...rn("gross_spend", "net_spend")], 500_000, 0.12),
  moved("SPEND-02", care.cells("spend"), 250_000, 0.3),
  moved("INCOME-01", rn("contributions", "nhs_income", "income"), 250_000, 0.15),
  moved("INCOME-02", [...income.column("contributions"), ...income.column("nhs")], 150_000, 0.3),
  moved("BUDGET-01", rn("gross_budget", "net_budget"), 500_000, 0.12),
  moved("DEFERRED-01", rn("deferred_owed"), 100_000, 0.3),
  indicatorMoved("COST-01", "rn.own.weekly-cost", 100, 0.12),
  indicatorMoved("COST-02", "rn.external.weekly-cost", 80, 0.12),
  indicatorMoved("COST-03", "rn.nursing.weekly-cost", 80, 0.12),
  indicatorMoved("OCCUPANCY-01", "rn.homes.occupancy", 10, 0.1),

  beyondFences("COST-01", "rn.own.weekly-cost"),
  beyondFences("COST-02", "rn.external.weekly-cost"),
  beyondFences("COST-03", "rn.nursing.weekly-cost"),
  beyondFences("COST-04", "rn.ld-18.external.weekly-cost"),
  beyondFences("INCOME-01", "rn.contributions-share"),
  beyondFences("BUDGET-01", "rn.net.spend-of-budget"),
  farFromMedian("ADMISSIONS-01", "rn.admissions.18-64"),
  farFromMedian("ADMISSIONS-02", "rn.admissions.65-plus"),
  farFromMedian("OCCUPANCY-01", "rn.homes.occupancy"),
  farFromMedian("QUALITY-01", "rn.quality.below-good"),
  farFromMedian("AREA-01", "rn.placements.out-of-area"),

  usually("01", "rn.external.weekly-cost", "rn.own.weekly-cost"),
  usually("02", "rn.older.external.weekly-cost", "rn.older.nursing.weekly-cost"),
  usually("03", "rn.older.external.weekly-cost", "rn.dementia.external.weekly-cost"),
  usually("04", "rn.older.external.weekly-cost", "rn.ld-18.external.weekly-cost"),
  usually("05", "rn.dementia.external.weekly-cost", "rn.dementia.nursing.weekly-cost"),
  usually("06", "rn.rates.residential", "rn.rates.nursing"),
  part("SENSE-07", rn("income"), rn("gross_spend"), { severity: "query" }),

  fields("SPREAD-01", "not-all-the-same", "query", ["placements[people]"], { atLeast: 8 }),
  fields("SPREAD-02", "not-all-the-same", "query", ["homes[rating]"], { atLeast: 8 }),
  fields("SPREAD-03", "few-unknowns", "query", ["placements[weekly_fee]"], { share: 0.2 }),
];
