import type { ChartData } from "../../../workbook-file/workbook-data";
import { dashLook, pixelsPerPoint } from "./chart-looks";
import { type ChartReader, numbersOf } from "./chart-reader";
import type { DrawnSeries } from "./drawn-series";

/**
 * The line of the category axis where bars begin, as a series of its own, if its labels are not there but at the low side
 * and bars go below 0: echarts has the line of an axis where its labels are. Null for any other chart.
 */
export function zeroLine(
  { categoryAxis, valueAxis }: ChartData,
  drawn: readonly DrawnSeries[],
  categories: number,
  reader: ChartReader,
): object | null {
  const { line, tickLabelPosition } = categoryAxis;
  const sideways = drawn.some(({ kind }) => kind.mark === "bar");
  const goesBelow = drawn.some(({ series }) => numbersOf(reader, series.values).some((value) => (value ?? 0) < 0));
  const isApart = tickLabelPosition === "Low" && valueAxis.crossing === undefined;
  if (!sideways || !isApart || line === undefined || line.style === "None" || !goesBelow) return null;
  return {
    type: "line",
    silent: true,
    symbol: "none",
    data: Array.from({ length: categories }, (_, at) => [0, at]),
    lineStyle: { color: line.color, width: (line.weight ?? 0.75) * pixelsPerPoint, type: dashLook(line.style) },
    z: 1,
  };
}
