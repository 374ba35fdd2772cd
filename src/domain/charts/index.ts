import type { ChartKind } from "./chart-kind";
import { box } from "./box";
import { bridge } from "./bridge";
import { funnel } from "./funnel";
import { likert } from "./likert";
import { mix } from "./mix";
import { quadrant } from "./quadrant";
import { ranked } from "./ranked";
import { scatter } from "./scatter";
import { spine } from "./spine";
import { trend } from "./trend";
import { waterfall } from "./waterfall";

/** Every kind of chart, in the order of the list that people choose from. How each is drawn is in excel/charts. */
export const charts: readonly ChartKind[] = [
  ranked,
  trend,
  box,
  scatter,
  spine,
  quadrant,
  funnel,
  mix,
  bridge,
  waterfall,
  likert,
];

/** The kind that is drawn until somebody chooses another. */
export const usualChart: ChartKind = ranked;

const byKind = new Map(charts.map((chart) => [chart.kind, chart]));

/** The kind of chart with that name; null if there is none. */
export function findChart(kind: string): ChartKind | null {
  return byKind.get(kind) ?? null;
}
