import type { ExcelChart, FollowedChart } from "../excel-chart";
import { earlierCharts } from "../chart-parts/earlier-charts";
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

/** How to draw each kind of chart in domain/charts. */
export const excelCharts: readonly ExcelChart[] = [
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

const byKind = new Map(excelCharts.map((one) => [one.chart.kind, one]));
const earlierByKind = new Map(earlierCharts.map((one) => [one.chart.kind, one]));

/** How to draw this kind of chart; null if we don't know it. */
export function findExcelChart(kind: string): ExcelChart | null {
  return byKind.get(kind) ?? null;
}

/**
 * How to keep a chart in step that is in a workbook; null if we don't know its kind.
 *
 * @param hasSheetOfData false if its cells are below it, as they were in earlier versions
 */
export function findFollowedChart(kind: string, hasSheetOfData: boolean): FollowedChart | null {
  return (hasSheetOfData ? byKind : earlierByKind).get(kind) ?? null;
}
