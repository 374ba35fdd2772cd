import type { ChartKind } from "../domain/charts/chart-kind";
import type { ChartParameters } from "../domain/charts/chart-spec";

/** One of the rows that say what a chart compares. A role means the same in every kind of chart. */
export interface ParameterRow {
  readonly role: string;
  readonly label: string;
  readonly value: string;
}

type Shape = Pick<ChartKind, "usesYear" | "options">;

/**
 * What a chart compares, as rows: indicators, peer group, year if the kind has one, authority, and the kind's own
 * options.
 */
export function parameterRows({ usesYear, options }: Shape, parameters: ChartParameters): readonly ParameterRow[] {
  const { indicators, peers, year, member } = parameters;
  return [
    ...indicators.map((value, at) => ({
      role: `indicator ${at}`,
      label: indicators.length > 1 ? `Indicator ${at + 1}` : "Indicator",
      value,
    })),
    { role: "peers", label: "Peer group", value: peers },
    ...(usesYear ? [{ role: "year", label: "Year", value: year }] : []),
    { role: "member", label: "You", value: member },
    ...options.map(({ name, label, usual }) => ({
      role: `option ${name}`,
      label,
      value: parameters.options[name] ?? usual,
    })),
  ];
}

/** Reads these rows' values, from the top. Any rows more than the kind needs are further indicators. */
export function readParameters({ usesYear, options }: Shape, values: readonly string[]): ChartParameters {
  const count = Math.max(1, values.length - 2 - Number(usesYear) - options.length);
  const rest = values.slice(count);
  const next = () => rest.shift() ?? "";
  return {
    indicators: values.slice(0, count),
    peers: next(),
    year: usesYear ? next() : "",
    member: next(),
    options: Object.fromEntries(options.map(({ name }) => [name, next()])),
  };
}
