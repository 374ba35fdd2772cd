import type { ClubInput } from "../club-definition";

export type IndicatorInput = NonNullable<ClubInput["indicators"]>[number];
type Term = IndicatorInput["numerator"]["add"][number];
type More = Partial<Omit<IndicatorInput, "id" | "label" | "definition" | "numerator" | "denominator">>;

const snapshot = { periodType: "snapshot-31-march" } as const;

/** Shorthand for the indicators of this club, so that they read as a table: id, label, definition, of what, over what. */
export const measure = {
  /** Of children on 31 March, in per cents. */
  shareOfChildren: (id: string, label: string, definition: string, of: Term[], more: More = {}): IndicatorInput =>
    share(id, label, definition, of, ["cla.at_31_march"], { ...snapshot, ...more }),
  /** In per cents. */
  share,
  /** Per 10,000 residents aged 0 to 17. */
  rate: (id: string, label: string, definition: string, of: Term[], more: More = {}): IndicatorInput => ({
    ...{ id, label, definition, unit: "per 10,000 aged 0-17", decimals: 1, scale: 10_000 },
    ...{ numerator: { add: of }, denominator: { add: ["cla.population"] } },
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

function share(
  id: string,
  label: string,
  definition: string,
  of: Term[],
  all: Term[],
  more: More = {},
): IndicatorInput {
  return {
    ...{ id, label, definition, unit: "%", decimals: 1, scale: 100 },
    ...{ numerator: { add: of }, denominator: { add: all } },
    ...more,
  };
}
