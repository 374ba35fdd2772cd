import type { IndicatorInput } from "../club-definition";

type Sum = IndicatorInput["numerator"];
/** What is added; or, where something is taken away too, a sum as the definition has it. */
type Terms = Sum["add"] | Sum;
type More = Partial<Omit<IndicatorInput, "id" | "label" | "definition" | "numerator" | "denominator">>;

const sumOf = (terms: Terms): Sum => (Array.isArray(terms) ? { add: terms } : terms);

/** Shorthand for a club's indicators, so that they read as a table: id, label, definition, numerator, denominator. */
export const measure = {
  /** In per cent. */
  share: (id: string, label: string, definition: string, of: Terms, all: Terms, more: More = {}): IndicatorInput => ({
    id,
    label,
    definition,
    unit: "%",
    decimals: 1,
    scale: 100,
    numerator: sumOf(of),
    denominator: sumOf(all),
    ...more,
  }),
  /** Per 10,000 of the denominator; the unit says who they are. */
  rate: (
    id: string,
    label: string,
    definition: string,
    unit: string,
    of: Terms,
    over: Terms,
    more: More = {},
  ): IndicatorInput => ({
    id,
    label,
    definition,
    unit,
    decimals: 1,
    scale: 10_000,
    numerator: sumOf(of),
    denominator: sumOf(over),
    ...more,
  }),
  /** Pounds per week of seven nights. */
  weekly: (
    id: string,
    label: string,
    definition: string,
    spend: Terms,
    nights: Terms,
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
    numerator: sumOf(spend),
    denominator: sumOf(nights),
    ...more,
  }),
  /** Any other ratio. */
  ratio: (
    id: string,
    label: string,
    definition: string,
    unit: string,
    of: Terms,
    over: Terms,
    more: More = {},
  ): IndicatorInput => ({
    id,
    label,
    definition,
    unit,
    decimals: 1,
    numerator: sumOf(of),
    denominator: sumOf(over),
    ...more,
  }),
  /** A figure as it is answered, divided by nothing, such as what is paid a week for one. */
  figure: (
    id: string,
    label: string,
    definition: string,
    unit: string,
    of: Terms,
    more: More = {},
  ): IndicatorInput => ({
    id,
    label,
    definition,
    unit,
    numerator: sumOf(of),
    ...more,
  }),
};
