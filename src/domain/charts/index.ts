import type { ChartKind } from "./chart-kind";
import { ranked } from "./ranked";
import { trend } from "./trend";

/** Every kind of chart, in the order of the list that people choose from. How each is drawn is in excel/charts. */
export const charts: readonly ChartKind[] = [ranked, trend];

/** The default kind. */
export const usualChart: ChartKind = ranked;

const byKind = new Map(charts.map((chart) => [chart.kind, chart]));

/** The kind of chart with that name; null if there is none. */
export function findChart(kind: string): ChartKind | null {
  return byKind.get(kind) ?? null;
}
