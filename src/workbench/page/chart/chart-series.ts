import type { LabelsData, LineData, SeriesData } from "../../../workbook-file/workbook-data";
import type { ChartAxes } from "./chart-axes";
import { dashLook, fillLook, fontLook, pixelsPerPoint } from "./chart-looks";
import { isUnmarked, markersOf, pointMarkerOf } from "./chart-markers";
import { type ChartReader, numbersOf } from "./chart-reader";
import { drawTrendLine } from "./draw-trend-line";
import type { DrawnSeries } from "./drawn-series";
import type { Point } from "./trend-line";

const labelColour = "#404040";

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
    const placed = placedPoints(one, shown, reader);
    const points = placed.flatMap((point) => (point === null ? [] : [point]));
    return [
      {
        ...drawSeries(one, placed, shown, axes, reader, barsBeside(drawn), width),
        ...(one === drawn[0] && axes.crossings.length > 0 && { markLine: crossingsOf(axes) }),
      },
      ...one.series.trendlines.flatMap((line) =>
        line.type === "Linear" ? drawTrendLine(one, line, points, categoryCount, axes, reader) : [],
      ),
    ];
  });
}

function crossingsOf({ crossings }: ChartAxes): object {
  // Below points and labels, as in Excel.
  return { silent: true, symbol: "none", label: { show: false }, data: crossings, z: 1 };
}

function drawSeries(
  one: DrawnSeries,
  placed: readonly (Point | null)[],
  values: readonly (number | null)[],
  axes: ChartAxes,
  reader: ChartReader,
  bars: number,
  width: number,
): object {
  const { series, kind, name } = one;
  const { pointLabels = {}, pointMarkers = {} } = series;
  const hasOwnLook = (i: number) => pointLabels[i] !== undefined || pointMarkers[i] !== undefined;
  const pointLook = (i: number) => ({ ...pointMarkerOf(series, i), ...pointLabel(one, i, axes, reader) });
  const common = {
    name,
    label: { show: series.hasDataLabels, ...label(one, series.labels, axes, reader) },
    labelLayout: insideOf(width),
    ...axes.indexesFor(one),
  };
  if (kind.mark === "pie") {
    const names = series.categories === null ? [] : reader.values(series.categories);
    const data = values.map((value, i) => ({ value, name: String(names[i] ?? i + 1), ...barLook(series, i) }));
    return { ...common, type: "pie", radius: "65%", data };
  }
  if (kind.mark === "bar" || kind.mark === "column") {
    return {
      ...common,
      type: "bar",
      stack: kind.stacking === "none" ? undefined : `bars ${series.axisGroup}`,
      itemStyle: { color: fillLook(series.fill ?? one.colour), ...border(outlineOf(series)) },
      ...barWidths(one, bars),
      data: values.map((value, i) => ({ value, ...barLook(series, i), ...pointLabel(one, i, axes, reader) })),
    };
  }
  return {
    ...common,
    type: kind.mark === "scatter" && !kind.lines ? "scatter" : "line",
    // In their order; else lines would run over the labels of points.
    z: 3,
    smooth: kind.smooth,
    stack: kind.mark !== "scatter" && kind.stacking !== "none" ? `${kind.mark} ${series.axisGroup}` : undefined,
    areaStyle: kind.mark === "area" ? { color: fillLook(series.fill ?? one.colour), opacity: 1 } : undefined,
    ...markersOf(one),
    lineStyle: lineLook(one),
    // Else echarts leaves out points, and their labels with them, where there are many.
    ...((Object.keys(pointLabels).length > 0 || Object.keys(pointMarkers).length > 0) && { showAllSymbol: true }),
    data:
      kind.mark === "scatter"
        ? placed.map((value, i) => ({ value: value ?? ["-", "-"], ...pointLook(i) }))
        : values.map((value, i) => (hasOwnLook(i) ? { value, ...pointLook(i) } : value)),
  };
}

/**
 * The place of each value: its x in a scatter chart, otherwise 1, 2, 3 … along the categories; null where x or y is
 * missing.
 */
function placedPoints(
  { series, kind }: DrawnSeries,
  values: readonly (number | null)[],
  reader: ChartReader,
): (Point | null)[] {
  const xs = kind.mark === "scatter" && series.categories !== null ? numbersOf(reader, series.categories) : null;
  return values.map((y, index): Point | null => {
    const x = xs === null ? index + 1 : (xs[index] ?? null);
    return x === null || y === null ? null : [x, y];
  });
}

/** The label of one point, if it has its own. */
function pointLabel(one: DrawnSeries, point: number, axes: ChartAxes, reader: ChartReader): object {
  const own = one.series.pointLabels?.[point];
  if (own === undefined) return {};
  // A label hangs on a symbol, so a line without markers gets one that can't be seen.
  return {
    ...(isUnmarked(one) && { symbol: "circle", symbolSize: 1 }),
    label: { show: true, ...label(one, own, axes, reader) },
  };
}

const plainLabels: LabelsData = { value: true, seriesName: false, categoryName: false };

/** What a label says (its own words, or series, category and value, in that order as in Excel), where and how. */
function label(
  { series, kind, name }: DrawnSeries,
  {
    value: hasValue,
    seriesName,
    categoryName,
    separator = ", ",
    position,
    numberFormat,
    text,
    font,
    fill,
  } = plainLabels,
  axes: ChartAxes,
  reader: ChartReader,
): object {
  const format = numberFormat ?? reader.numberFormat(series.values);
  return {
    position: kind.mark === "pie" ? "outside" : labelPlace(position, kind, axes.sideways),
    // Inside bars, echarts would choose a colour, and an outline, by their fill.
    color: labelColour,
    textBorderWidth: 0,
    ...fontLook(font),
    ...(fill !== undefined && { backgroundColor: fill, padding: [1, 2] }),
    formatter: ({ value, name: category, dataIndex }: { value: unknown; name: string; dataIndex: number }) => {
      const [x, y]: unknown[] = Array.isArray(value) ? value : [category, value];
      if (typeof y !== "number") return "";
      if (text !== undefined) return text;
      // Of bars stacked to 100 %, too, a label says the value and not the share.
      const figure = reader.text(
        kind.stacking === "share" ? (numbersOf(reader, series.values)[dataIndex] ?? y) : y,
        format,
      );
      const along = typeof x === "number" ? reader.text(x, "General") : String(x);
      return [seriesName ? name : "", categoryName ? along : "", hasValue ? figure : ""]
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
function labelPlace(
  position: string | undefined,
  { mark, stacking }: DrawnSeries["kind"],
  isSideways: boolean,
): string {
  const isBar = mark === "bar" || mark === "column";
  const end = isBar && isSideways ? "right" : "top";
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
  const usual = isBar && stacking !== "none" ? "inside" : mark === "scatter" ? "right" : end;
  return places[position ?? ""] ?? usual;
}

function outlineOf({ lineColor, lineWeight, lineStyle }: SeriesData): LineData {
  return {
    ...(lineColor !== null && { color: lineColor }),
    ...(lineWeight !== null && { weight: lineWeight }),
    ...(lineStyle !== null && { style: lineStyle }),
  };
}

/** The outline of bars; none unless it is set. */
function border({ color, weight = 0.75, style }: LineData): object {
  if (style === "None") return { borderWidth: 0 };
  return color === undefined
    ? {}
    : { borderColor: color, borderWidth: weight * pixelsPerPoint, borderType: dashLook(style) };
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

/** The look of one bar, if it has its own. */
function barLook({ pointFills, pointLines = {} }: SeriesData, index: number): object {
  const [fill, line] = [pointFills[index], pointLines[index]];
  if (fill === undefined && line === undefined) return {};
  return { itemStyle: { ...(fill !== undefined && { color: fillLook(fill) }), ...(line && border(line)) } };
}

function lineLook({ series, kind, colour }: DrawnSeries): object {
  const none = series.lineStyle === "None" || !kind.lines;
  return {
    color: series.lineColor ?? series.fill ?? colour,
    width: none ? 0 : (series.lineWeight ?? 2.25) * pixelsPerPoint,
    type: dashLook(series.lineStyle),
  };
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
