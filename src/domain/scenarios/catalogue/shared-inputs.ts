import type { ScenarioInput } from "../scenario";
import { ourExample } from "./source-titles";

/** Inputs that several scenarios begin with, so that each means the same wherever it stands. */

export const childrenLookedAfter = {
  name: "Children_looked_after",
  label: "Children looked after on 31 March",
  unit: "children",
  decimals: 0,
  min: 0,
  max: 20_000,
  definition: "Children looked after at the end of the year (SSDA903), unaccompanied asylum-seeking children included.",
  startsFrom: { kind: "own", indicator: "cla.children-looked-after" },
  varies: { share: 0.05 },
} as const satisfies ScenarioInput;

export const agencyPerWeek = {
  name: "Agency_per_week",
  label: "Independent agency placement",
  unit: "GBP per week",
  decimals: 2,
  min: 0,
  max: 10_000,
  definition: "What an independent fostering agency placement of the kind you would replace costs a week.",
  startsFrom: { kind: "blank", where: "Your commissioning records" },
  varies: { share: 0.1 },
} as const satisfies ScenarioInput;

export const ownPerWeek = {
  name: "Own_per_week",
  label: "One more own placement",
  unit: "GBP per week",
  decimals: 2,
  min: 0,
  max: 10_000,
  definition:
    "What one more own placement adds a week: allowance, fee and support. Not the average, which holds the team that is paid for either way.",
  startsFrom: { kind: "blank", where: "Your allowances and fees" },
  varies: { share: 0.1 },
} as const satisfies ScenarioInput;

export const childrenPerHousehold = {
  name: "Children_per_household",
  label: "Children placed with a household",
  unit: "children",
  decimals: 2,
  min: 0,
  max: 4,
  definition: "Children placed with a household on an average day, empty places and respite counted in.",
  startsFrom: { kind: "given", value: 1.2, source: ourExample },
  varies: { share: 0.15 },
} as const satisfies ScenarioInput;
