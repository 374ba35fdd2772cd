import type { TrendlineData } from "../../../workbook-file/workbook-data";
import type { ChartAxes } from "./chart-axes";
import { dashLook, pixelsPerPoint } from "./chart-looks";
import type { ChartReader } from "./chart-reader";
import type { DrawnSeries } from "./drawn-series";
import { type Point, trendLine } from "./trend-line";

/**
 * A linear trend line as an echarts series; none if the points do not determine a line. Along categories its x counts
 * 1, 2, 3 …, as Excel's does.
 */
export function drawTrendLine(
  one: DrawnSeries,
  line: TrendlineData,
  points: readonly Point[],
  categoryCount: number,
  axes: ChartAxes,
  reader: ChartReader,
): object[] {
  const fitted = trendLine(points);
  if (fitted === null) return [];
  const at = (x: number) => fitted.intercept + fitted.slope * x;
  const xs = points.map(([x]) => x);
  const ends = [Math.min(...xs), Math.max(...xs)];
  const along = Array.from({ length: categoryCount }, (_, index) => index + 1);
  const number = (value: number) => reader.text(value, "0.####");
  const words = [
    ...(line.displayEquation
      ? [`y = ${number(fitted.slope)}x ${fitted.intercept < 0 ? "−" : "+"} ${number(Math.abs(fitted.intercept))}`]
      : []),
    ...(line.displayRSquared ? [`R² = ${number(fitted.rSquared)}`] : []),
  ].join("\n");
  // Along categories a line has a value for each; in a bar chart, x and y change places.
  const data =
    one.kind.mark === "scatter"
      ? ends.map((x) => [x, at(x)])
      : along.map((x) => (axes.sideways ? [at(x), x - 1] : at(x)));
  const colour = line.color ?? one.series.lineColor ?? one.colour;
  return [
    {
      type: "line",
      name: line.name === "" ? `Linear (${one.name})` : line.name,
      ...axes.indexesFor(one),
      data,
      symbol: "none",
      lineStyle: {
        color: colour,
        type: line.style === undefined ? "dotted" : dashLook(line.style),
        width: (line.weight ?? 1.5) * pixelsPerPoint,
      },
      itemStyle: { color: colour },
      endLabel: { show: words !== "", formatter: words, align: "right", verticalAlign: "bottom", lineHeight: 16 },
    },
  ];
}
