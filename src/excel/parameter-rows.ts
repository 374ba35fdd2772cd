import type { ChartKind } from "../domain/charts/chart-kind";
import type { ChartChoices, ChartParameters } from "../domain/charts/chart-spec";

/** One of the rows that say what a chart compares. A role means the same in every kind of chart. */
export interface ParameterRow {
  readonly role: string;
  readonly label: string;
  readonly value: string;
  /** The list it is chosen from; null if it has none. */
  readonly list: keyof ChartChoices | null;
}

type Shape = Pick<ChartKind, "indicators" | "usesYear" | "options">;

/**
 * What a chart compares, as the rows that people change: indicators, peer group, year if the kind has one, authority, and
 * the kind's own options.
 */
export function parameterRows(shape: Shape, parameters: ChartParameters): readonly ParameterRow[] {
  return [...indicatorRows(shape, parameters), ...otherRows(shape, parameters)];
}

/**
 * The same rows as they are on the sheet of chart data: the first indicator, then everything else, then the other
 * indicators. So all else is in the same place however many indicators there are.
 */
export function meaningRows(shape: Shape, parameters: ChartParameters): readonly ParameterRow[] {
  const [first, ...others] = indicatorRows(shape, parameters);
  return [...(first === undefined ? [] : [first]), ...otherRows(shape, parameters), ...others];
}

/** How many of those there are at most. */
export function mostMeaningRows({ indicators, usesYear, options }: Shape): number {
  return indicators.most + 2 + Number(usesYear) + options.length;
}

/** Reads the values of those rows, from the top; all after those that the kind needs are further indicators. */
export function readParameters({ usesYear, options }: Shape, values: readonly string[]): ChartParameters {
  const [first = "", ...rest] = values;
  const next = () => rest.shift() ?? "";
  const others = {
    peers: next(),
    year: usesYear ? next() : "",
    member: next(),
    options: Object.fromEntries(options.map(({ name }) => [name, next()])),
  };
  return { indicators: [first, ...rest], ...others };
}

function indicatorRows({ indicators: { label } }: Shape, { indicators }: ChartParameters): readonly ParameterRow[] {
  const usual = (at: number) => (indicators.length > 1 ? `Indicator ${at + 1}` : "Indicator");
  return indicators.map((value, at) => ({
    role: `indicator ${at}`,
    label: (label ?? usual)(at),
    value,
    list: "indicators",
  }));
}

function otherRows({ usesYear, options }: Shape, parameters: ChartParameters): readonly ParameterRow[] {
  const { peers, year, member } = parameters;
  return [
    { role: "peers", label: "Peer group", value: peers, list: "peers" },
    ...(usesYear ? [{ role: "year", label: "Year", value: year, list: "years" } as const] : []),
    { role: "member", label: "You", value: member, list: "members" },
    ...options.map(({ name, label, usual, list }) => ({
      role: `option ${name}`,
      label,
      value: parameters.options[name] ?? usual,
      list: list ?? null,
    })),
  ];
}
