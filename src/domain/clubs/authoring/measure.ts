import type { IndicatorInput } from "../club-definition";

type Term = IndicatorInput["numerator"]["add"][number];
type More = Partial<Omit<IndicatorInput, "id" | "label" | "definition" | "numerator" | "denominator">>;

/** Shorthand for the indicators of a club, so that they read as a table: id, label, definition, of what, over what. */
export const measure = {
  /** In per cents. */
  share: (id: string, label: string, definition: string, of: Term[], all: Term[], more: More = {}): IndicatorInput => ({
    ...{ id, label, definition, unit: "%", decimals: 1, scale: 100 },
    ...{ numerator: { add: of }, denominator: { add: all } },
    ...more,
  }),
  /** Per 10,000 of those it is divided by; the unit says who they are. */
  rate: (
    id: string,
    label: string,
    definition: string,
    unit: string,
    of: Term[],
    over: Term[],
    more: More = {},
  ): IndicatorInput => ({
    ...{ id, label, definition, unit, decimals: 1, scale: 10_000 },
    ...{ numerator: { add: of }, denominator: { add: over } },
    ...more,
  }),
  /** Pounds for seven nights. */
  weekly: (
    id: string,
    label: string,
    definition: string,
    spend: Term[],
    nights: Term[],
    more: More = {},
  ): IndicatorInput => ({
    ...{ id, label, definition, unit: "GBP per week", decimals: 0, unitCost: true, scale: 7, basis: "outturn" },
    ...{ numerator: { add: spend }, denominator: { add: nights } },
    ...more,
  }),
  /** Anything else over anything else. */
  ratio: (
    id: string,
    label: string,
    definition: string,
    unit: string,
    of: Term[],
    over: Term[],
    more: More = {},
  ): IndicatorInput => ({
    ...{ id, label, definition, unit, decimals: 1, numerator: { add: of }, denominator: { add: over } },
    ...more,
  }),
};
