import type { LabelsData, SeriesData } from "../../../workbook-file/workbook-data";
import type { ChartAxes } from "./chart-axes";
import { type ChartReader, numbersOf } from "./chart-reader";
import { drawTrendLine } from "./draw-trend-line";
import type { DrawnSeries } from "./drawn-series";
import type { Point } from "./trend-line";

const pixelsPerPoint = 96 / 72;

/** Excel's own gap between clusters of bars, as a percentage of a bar's width. */
const usualGapWidth = 150;

/** The echarts series of a chart: one for each of its series, and one for each linear trend line. */
export function chartSeries(
  drawn: readonly DrawnSeries[],
  categoryCount: number,
  axes: ChartAxes,
  reader: ChartReader,
  width: number,
): object[] {
  const totals = shareTotals(drawn, reader);
  return drawn.flatMap((one) => {
    const values = numbersOf(reader, one.series.values);
    const shown = one.kind.stacking === "share" ? values.map((value, i) => share(value, totals[i])) : values;
    const points = pointsOf(one, shown, reader);
    return [
      drawSeries(one, points, shown, axes, reader, barsBeside(drawn), width),
      ...one.series.trendlines.flatMap((line) =>
        line.type === "Linear" ? drawTrendLine(one, line, points, categoryCount, axes, reader) : [],
      ),
    ];
  });
}

function drawSeries(
  one: DrawnSeries,
  points: readonly Point[],
  values: readonly (number | null)[],
  axes: ChartAxes,
  reader: ChartReader,
  bars: number,
  width: number,
): object {
  const { series, kind, name } = one;
  const { pointLabels = {} } = series;
  const common = {
    name,
    label: { show: series.hasDataLabels, ...label(one, series.labels, axes, reader) },
    labelLayout: insideOf(width),
    ...axes.indexesFor(one),
  };
  if (kind.mark === "pie") {
    const names = series.categories === null ? [] : reader.values(series.categories);
    const data = values.map((value, i) => ({ value, name: String(names[i] ?? i + 1), ...pointFill(series, i) }));
    return { ...common, type: "pie", radius: "65%", data };
  }
  if (kind.mark === "bar" || kind.mark === "column") {
    return {
      ...common,
      type: "bar",
      stack: kind.stacking === "none" ? undefined : `bars ${series.axisGroup}`,
      itemStyle: { color: series.fill ?? one.colour, ...border(series) },
      ...barWidths(one, bars),
      data: values.map((value, i) => ({ value, ...pointFill(series, i), ...pointLabel(one, i, axes, reader) })),
    };
  }
  return {
    ...common,
    type: kind.mark === "scatter" && !kind.lines ? "scatter" : "line",
    smooth: kind.smooth,
    stack: kind.mark !== "scatter" && kind.stacking !== "none" ? `${kind.mark} ${series.axisGroup}` : undefined,
    areaStyle: kind.mark === "area" ? { color: series.fill ?? one.colour, opacity: 1 } : undefined,
    itemStyle: { color: series.fill ?? series.lineColor ?? one.colour },
    lineStyle: lineLook(one),
    symbol: marker(one),
    symbolSize: 7,
    // Else echarts leaves out points, and their labels with them, where there are many.
    ...(Object.keys(pointLabels).length > 0 && { showAllSymbol: true }),
    data:
      kind.mark === "scatter"
        ? points.map(([x, y], i) => ({ value: [x, y], ...pointFill(series, i) }))
        : values.map((value, i) => (pointLabels[i] ? { value, ...pointLabel(one, i, axes, reader) } : value)),
  };
}

/** The position of each value: its x in a scatter chart, otherwise 1, 2, 3 … along the categories. */
function pointsOf({ series, kind }: DrawnSeries, values: readonly (number | null)[], reader: ChartReader): Point[] {
  const xs = kind.mark === "scatter" && series.categories !== null ? numbersOf(reader, series.categories) : null;
  return values.flatMap((y, index): Point[] => {
    const x = xs === null ? index + 1 : (xs[index] ?? null);
    return x === null || y === null ? [] : [[x, y]];
  });
}

/** The label of one point, if it has its own. */
function pointLabel(one: DrawnSeries, point: number, axes: ChartAxes, reader: ChartReader): object {
  const own = one.series.pointLabels?.[point];
  if (own === undefined) return {};
  // A label hangs on a symbol, so a line without markers gets one that can't be seen.
  const symbol = marker(one) === "none" ? { symbol: "circle", symbolSize: 1 } : {};
  return { ...symbol, label: { show: true, ...label(one, own, axes, reader) } };
}

const plainLabels: LabelsData = { value: true, seriesName: false, categoryName: false };

/** What a label says (series, category and value, in that order as in Excel), where and how. */
function label(
  { series, kind, name }: DrawnSeries,
  { value: hasValue, seriesName, categoryName, separator = ", ", position, font }: LabelsData = plainLabels,
  axes: ChartAxes,
  reader: ChartReader,
): object {
  const format = reader.numberFormat(series.values);
  return {
    position: kind.mark === "pie" ? "outside" : labelPlace(position, kind.stacking !== "none", axes.sideways),
    ...(font?.size !== undefined && { fontSize: font.size * pixelsPerPoint }),
    ...(font?.bold && { fontWeight: "bold" }),
    ...(font?.color && { color: font.color }),
    formatter: ({ value, name: category }: { value: unknown; name: string }) => {
      const shown: unknown = Array.isArray(value) ? value[1] : value;
      if (typeof shown !== "number") return "";
      const figure = reader.text(shown, kind.stacking === "share" ? "0%" : format);
      return [seriesName ? name : "", categoryName ? category : "", hasValue ? figure : ""]
        .filter((part) => part !== "")
        .join(separator);
    },
  };
}

/** Moves labels that would leave the chart at its side back into it, as Excel does. */
function insideOf(width: number) {
  return ({ labelRect }: { readonly labelRect: { readonly x: number; readonly width: number } }) => {
    const beyond = labelRect.x + labelRect.width - (width - 4);
    return beyond > 0 ? { dx: -beyond } : labelRect.x < 4 ? { dx: 4 - labelRect.x } : {};
  };
}

/** echarts' word for a place of a label; if none is set, as Excel places it. */
function labelPlace(position: string | undefined, isStacked: boolean, isSideways: boolean): string {
  const end = isSideways ? "right" : "top";
  const places: Readonly<Record<string, string>> = {
    Center: "inside",
    InsideEnd: isSideways ? "insideRight" : "insideTop",
    InsideBase: isSideways ? "insideLeft" : "insideBottom",
    OutsideEnd: end,
    Left: "left",
    Right: "right",
    Top: "top",
    Bottom: "bottom",
  };
  return places[position ?? ""] ?? (isStacked ? "inside" : end);
}

/** The outline of bars; none unless it is set. */
function border({ lineColor, lineWeight, lineStyle }: SeriesData): object {
  if (lineColor === null || lineStyle === "None") return {};
  return { borderColor: lineColor, borderWidth: (lineWeight ?? 0.75) * pixelsPerPoint };
}

/** Bars of one category are side by side; `overlap` moves them over each other, `gapWidth` separates the categories. */
function barWidths({ series, kind }: DrawnSeries, bars: number): object {
  const overlap = series.overlap ?? (kind.stacking === "none" ? 0 : 100);
  const gap = (series.gapWidth ?? usualGapWidth) / 100;
  const side = kind.stacking === "none" ? bars - (bars - 1) * (overlap / 100) : 1;
  return { barGap: `${-overlap}%`, barCategoryGap: `${((gap / (side + gap)) * 100).toFixed(2)}%` };
}

function barsBeside(drawn: readonly DrawnSeries[]): number {
  return drawn.filter(({ kind }) => kind.mark === "bar" || kind.mark === "column").length;
}

function pointFill(series: SeriesData, index: number): object {
  const fill = series.pointFills[index];
  return fill === undefined ? {} : { itemStyle: { color: fill } };
}

function lineLook({ series, kind, colour }: DrawnSeries): object {
  const dashes = {
    Dash: "dashed",
    DashDot: "dashed",
    DashDotDot: "dashed",
    Dot: "dotted",
    RoundDot: "dotted",
  } as const;
  const none = series.lineStyle === "None" || !kind.lines;
  return {
    color: series.lineColor ?? series.fill ?? colour,
    width: none ? 0 : (series.lineWeight ?? 2.25) * pixelsPerPoint,
    type: dashes[(series.lineStyle ?? "") as keyof typeof dashes] ?? "solid",
  };
}

function marker({ series, kind }: DrawnSeries): string {
  const shapes: Readonly<Record<string, string>> = {
    None: "none",
    Square: "rect",
    Diamond: "diamond",
    Triangle: "triangle",
  };
  if (series.markerStyle === null || series.markerStyle === "Automatic") return kind.markers ? "circle" : "none";
  return shapes[series.markerStyle] ?? "circle";
}

function shareTotals(drawn: readonly DrawnSeries[], reader: ChartReader): number[] {
  const totals: number[] = [];
  for (const { series, kind } of drawn) {
    if (kind.stacking !== "share") continue;
    numbersOf(reader, series.values).forEach((value, i) => (totals[i] = (totals[i] ?? 0) + Math.abs(value ?? 0)));
  }
  return totals;
}

function share(value: number | null, total: number | undefined): number | null {
  return value === null || !total ? null : value / total;
}
