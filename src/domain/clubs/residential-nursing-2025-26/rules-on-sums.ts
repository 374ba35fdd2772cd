import { check } from "../authoring/check";
import { prefixed } from "../authoring/prefixed";
import type { RuleInput } from "../club-definition";
import { income } from "./income";
import { care, kinds, people } from "./people";
import { flow } from "./residents";

const { named, pair, part, same } = check("RN");
const rn = prefixed("rn");
const code = (id: string) => id.toUpperCase().replaceAll("_", "-");

/** A difference of a few pounds is of rounding, and not worth anyone's time. */
const pounds = { options: { tolerance: 5, roundedTo: 1 } };
const explained = { explainable: true };
/** The ids of a kind of home, one for each client group. */
const ofKind = (kind: (typeof kinds)[number], what: string) => people.map((group) => care.cell(group, kind, what));
const [, external, nursing] = kinds;
const rowsWith = (is: string) => ({ rowsOf: "placements", where: { column: "care", is } });

/** Whether answers agree with each other, on one sheet and across sheets. */
export const rulesOnSums: RuleInput[] = [
  same("SUM-RESIDENTS-01", care.cells("residents"), flow.column("closing")),
  same(
    "SUM-FLOW-01",
    {
      add: [flow.cell("aged_18", "opening"), flow.cell("aged_18", "admitted")],
      subtract: [flow.cell("aged_18", "died"), flow.cell("aged_18", "left"), "rn.turned_65"],
    },
    [flow.cell("aged_18", "closing")],
    explained,
  ),
  same(
    "SUM-FLOW-02",
    {
      add: [flow.cell("aged_65", "opening"), flow.cell("aged_65", "admitted"), "rn.turned_65"],
      subtract: [flow.cell("aged_65", "died"), flow.cell("aged_65", "left")],
    },
    [flow.cell("aged_65", "closing")],
    explained,
  ),
  ...kinds.map((kind) => same(`SUM-WEEKS-${code(kind.id)}`, ofKind(kind, "weeks"), rn(`${kind.id}_weeks`))),
  ...kinds.map((kind) => same(`SUM-SPEND-${code(kind.id)}`, ofKind(kind, "spend"), rn(`${kind.id}_spend`), pounds)),
  same(
    "SUM-SPEND-GROSS",
    kinds.map(({ id }) => `rn.${id}_spend`),
    rn("gross_spend"),
    pounds,
  ),
  same("SUM-INCOME-CLIENTS", income.column("contributions"), rn("contributions"), pounds),
  same("SUM-INCOME-NHS", income.column("nhs"), rn("nhs_income"), pounds),
  same("SUM-INCOME-ALL", rn("contributions", "nhs_income", "other_income"), rn("income"), pounds),
  same("SUM-SPEND-NET", { add: rn("gross_spend"), subtract: rn("income") }, rn("net_spend"), pounds),
  same("SUM-BUDGET-NET", { add: rn("gross_budget"), subtract: rn("income_budget") }, rn("net_budget"), pounds),
  same(
    "SUM-DEFERRED-01",
    { add: rn("deferred_opening", "deferred_new"), subtract: rn("deferred_ended") },
    rn("deferred"),
    explained,
  ),

  same("CROSS-HOMES-01", [{ rowsOf: "homes" }], rn("own_homes")),
  same("CROSS-HOMES-02", ["homes[beds]"], rn("own_beds")),
  same(
    "CROSS-HOMES-03",
    ["homes[weeks_occupied]"],
    rn("own_weeks", "own_nursing_weeks", "others_weeks", "own_short_weeks"),
    {
      ...explained,
      options: { tolerance: 10 },
    },
  ),
  same(
    "CROSS-HOMES-04",
    ["homes[fixed_cost]", "homes[variable_cost]", "rn.homes_overheads"],
    rn("own_spend", "own_nursing_spend", "own_short_spend"),
    { ...explained, options: { tolerance: 1000 } },
  ),
  same("CROSS-PLACEMENTS-01", [{ rowsOf: "placements" }], rn("placements")),
  same("CROSS-PLACEMENTS-02", [rowsWith("Residential")], ofKind(external, "residents"), explained),
  same(
    "CROSS-PLACEMENTS-03",
    [rowsWith("Nursing")],
    { add: ofKind(nursing, "residents"), subtract: rn("own_nursing_residents") },
    explained,
  ),
  named("CROSS-OPENING-01", "opening-is-last-closing", "error", {
    opening: flow.cell("aged_18", "opening"),
    lastClosing: flow.cell("aged_18", "closing"),
  }),
  named("CROSS-OPENING-02", "opening-is-last-closing", "error", {
    opening: flow.cell("aged_65", "opening"),
    lastClosing: flow.cell("aged_65", "closing"),
  }),
  named("CROSS-OPENING-03", "opening-is-last-closing", "error", {
    opening: "rn.deferred_opening",
    lastClosing: "rn.deferred",
  }),

  ...kinds.flatMap((kind) =>
    people.map((group) =>
      pair(
        `PAIR-${code(group.id)}-${code(kind.id)}`,
        [care.cell(group, kind, "spend")],
        [care.cell(group, kind, "weeks")],
      ),
    ),
  ),
  pair("PAIR-NURSING-01", rn("own_nursing_spend"), rn("own_nursing_weeks")),
  pair("PAIR-SHORT-01", rn("short_spend"), rn("short_weeks")),
  pair("PAIR-HOMES-01", ["homes[variable_cost]"], ["homes[weeks_occupied]"]),
  pair("PAIR-HOMES-02", ["homes[fixed_cost]"], ["homes[staff]"]),
  pair("PAIR-DEFERRED-01", rn("deferred_owed"), rn("deferred")),

  part("PART-AREA-01", rn("population_85"), rn("population_65")),
  part("PART-RESIDENTS-01", rn("below_good"), flow.column("closing")),
  part("PART-RESIDENTS-02", rn("admitted_from_hospital"), flow.column("admitted")),
  part("PART-RESIDENTS-03", rn("admitted_spent_down"), flow.column("admitted")),
  part("PART-RESIDENTS-04", rn("full_cost", "after_care"), flow.column("closing")),
  part("PART-RESIDENTS-05", rn("own_nursing_residents"), ofKind(nursing, "residents")),
  part("PART-NURSING-01", rn("own_nursing_weeks"), rn("nursing_weeks")),
  part("PART-NURSING-02", rn("own_nursing_spend"), rn("nursing_spend")),
  part("PART-HOMES-01", ["homes[weeks_occupied]"], ["homes[weeks_available]"]),
  part("PART-HOMES-02", rn("own_short_weeks"), rn("short_weeks")),
  part("PART-HOMES-03", rn("own_short_spend"), rn("short_spend")),
  part("PART-PLACEMENTS-01", rn("one_to_one"), rn("placements")),
  part("PART-PLACEMENTS-02", rn("above_standard"), rn("new_placements")),
  // Those who left in the year had weeks too, so the table has fewer than were paid for.
  part("PART-PLACEMENTS-03", ["placements[weeks]"], rn("external_weeks", "nursing_weeks"), { severity: "query" }),

  named("ORDER-01", "dates-in-order", "error", { dates: ["homes[opened]", "homes[closed]"] }),
  named("ORDER-02", "dates-in-order", "error", { dates: ["homes[opened]", "homes[inspected]"] }),
];
