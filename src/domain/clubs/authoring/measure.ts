import type { IndicatorInput } from "../club-definition";

type Term = IndicatorInput["numerator"]["add"][number];
type More = Partial<Omit<IndicatorInput, "id" | "label" | "definition" | "numerator" | "denominator">>;

/** Shorthand for a club's indicators, so that they read as a table: id, label, definition, numerator, denominator. */
export const measure = {
  /** In per cent. */
  share: (id: string, label: string, definition: string, of: Term[], all: Term[], more: More = {}): IndicatorInput => ({
    id,
    label,
    definition,
    unit: "%",
    decimals: 1,
    scale: 100,
    numerator: { add: of },
    denominator: { add: all },
    ...more,
  }),
  /** Per 10,000 of the denominator; the unit says who they are. */
  rate: (
    id: string,
    label: string,
    definition: string,
    unit: string,
    of: Term[],
    over: Term[],
    more: More = {},
  ): IndicatorInput => ({
    id,
    label,
    definition,
    unit,
    decimals: 1,
    scale: 10_000,
    numerator: { add: of },
    denominator: { add: over },
    ...more,
  }),
  /** Pounds per week of seven nights. */
  weekly: (
    id: string,
    label: string,
    definition: string,
    spend: Term[],
    nights: Term[],
    more: More = {},
  ): IndicatorInput => ({
    id,
    label,
    definition,
    unit: "GBP per week",
    decimals: 0,
    unitCost: true,
    scale: 7,
    basis: "outturn",
    numerator: { add: spend },
    denominator: { add: nights },
    ...more,
  }),
  /** Any other ratio. */
  ratio: (
    id: string,
    label: string,
    definition: string,
    unit: string,
    of: Term[],
    over: Term[],
    more: More = {},
  ): IndicatorInput => ({
    id,
    label,
    definition,
    unit,
    decimals: 1,
    numerator: { add: of },
    denominator: { add: over },
    ...more,
  }),
};
