import type { EChartsCoreOption } from "echarts/core";
import type { AxisData, ChartData } from "../../../workbook-file/workbook-data";
import { axisTitleSize, chartAxes, wrappedTitle } from "./chart-axes";
import { fontLook, pixelsPerPoint } from "./chart-looks";
import { chartKind } from "./chart-kind";
import type { ChartReader } from "./chart-reader";
import { chartSeries } from "./chart-series";
import { categoryTexts, seriesName, type DrawnSeries } from "./drawn-series";
import { zeroLine } from "./zero-line";

/** A chart ready to be drawn, and a sentence for each thing in it that the workbench can't draw. */
export interface ChartDrawing {
  readonly option: EChartsCoreOption;
  readonly notDrawn: readonly string[];
}

/** Excel's default colours of series, in order. */
const seriesColours = ["#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"];
const textColour = "#404040";
const titleSize = 14;
const titleLine = 19;

/** Turns a chart of the workbook into an echarts option. Without animation, so that every picture of it is the same. */
export function chartOption(chart: ChartData, reader: ChartReader): ChartDrawing {
  const notDrawn: string[] = [];
  const drawn = chart.series.flatMap((series, index): DrawnSeries[] => {
    const type = series.chartType ?? chart.type;
    const kind = chartKind(type);
    if (kind === null) notDrawn.push(`The workbench cannot draw charts of the type ${type}.`);
    const colour = seriesColours[index % seriesColours.length] ?? textColour;
    return kind === null ? [] : [{ series, kind, colour, name: seriesName(series, index) }];
  });
  for (const { series } of drawn) {
    for (const { type } of series.trendlines) {
      if (type !== "Linear") notDrawn.push(`The workbench can draw only linear trend lines, not ${type} ones.`);
    }
  }
  const categories = categoryTexts(drawn, reader);
  const zero = zeroLine(chart, drawn, categories.length, reader);
  const axes = chartAxes(chart, drawn, categories, reader, zero !== null);
  const names = drawn.map(({ name }) => name);
  return {
    notDrawn,
    option: {
      animation: false,
      backgroundColor: "#FFFFFF",
      textStyle: { fontFamily: "Aptos, Calibri, Carlito, 'Segoe UI', sans-serif", color: textColour },
      title: [
        ...(chart.title.visible && chart.title.text !== "" ? [titleOption(chart)] : []),
        ...(axes.below ? [titleBelow(chart, axes.below, names)] : []),
      ],
      legend: chart.legend.visible ? legendOption(chart, drawn) : undefined,
      grid: gridMargins(chart, axes.below, names),
      tooltip: { trigger: "item", confine: true },
      xAxis: axes.x,
      yAxis: axes.y,
      series: [
        ...chartSeries(drawn, categories.length, axes, reader, chart.width * pixelsPerPoint),
        ...(zero === null ? [] : [zero]),
      ],
    },
  };
}

function titleOption(chart: ChartData): object {
  const { font = {} } = chart.title;
  const textStyle = {
    fontSize: titleSizeOf(chart),
    fontWeight: font.bold ? "bold" : 500,
    ...(font.color !== undefined && { color: font.color }),
    lineHeight: titleLineOf(chart),
    width: titleWidth(chart),
    overflow: "break",
  };
  return { text: chart.title.text, left: "50%", top: 8, textAlign: "center", textStyle };
}

/** The title of the axis below the plot. */
function titleBelow(chart: ChartData, axis: AxisData, names: readonly string[]): object {
  const lineHeight = belowLine(axis);
  const textStyle = { color: textColour, fontWeight: "normal", fontSize: axisTitleSize(axis.titleText), lineHeight };
  return {
    text: wrappedTitle(axis, titleWidth(chart)),
    left: "50%",
    bottom: belowMargin(chart, names),
    padding: 0,
    textAlign: "center",
    textStyle: { ...textStyle, ...fontLook(axis.titleText?.font) },
  };
}

function belowLine({ titleText }: AxisData): number {
  return Math.round(axisTitleSize(titleText) * 1.3);
}

/** Room below everything else for a legend. */
function belowMargin(chart: ChartData, names: readonly string[]): number {
  return 12 + (chart.legend.position === "Bottom" ? legendHeight(chart, names) : 0);
}

/** The height of a legend above or below the plot, in pixels: as many rows as its entries take. */
function legendHeight(chart: ChartData, names: readonly string[]): number {
  if (!chart.legend.visible) return 0;
  const letter = (chart.legend.font?.size ?? 9) * pixelsPerPoint * 0.52;
  let rows = 1;
  let taken = 0;
  for (const { length } of names) {
    const entry = 40 + length * letter;
    if (taken > 0 && taken + entry > chart.width * pixelsPerPoint) {
      rows += 1;
      taken = 0;
    }
    taken += entry;
  }
  return 4 + rows * 22;
}

function titleSizeOf({ title }: ChartData): number {
  return title.font?.size === undefined ? titleSize : title.font.size * pixelsPerPoint;
}

function titleLineOf(chart: ChartData): number {
  return Math.round((titleSizeOf(chart) * titleLine) / titleSize);
}

function titleWidth(chart: ChartData): number {
  return chart.width * pixelsPerPoint - 32;
}

/** How many lines the title takes, counting its own line ends and where it wraps. */
function titleLines(chart: ChartData): number {
  if (!chart.title.visible || chart.title.text === "") return 0;
  const lettersInLine = Math.max(1, titleWidth(chart) / (titleSizeOf(chart) * 0.52));
  return chart.title.text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersInLine)), 0);
}

function legendOption(chart: ChartData, drawn: readonly DrawnSeries[]): object {
  const { legend } = chart;
  const sideways = legend.position === "Left" || legend.position === "Right" || legend.position === "Corner";
  const place = {
    Top: { top: 10 + titleLines(chart) * titleLineOf(chart), left: "center" },
    Left: { left: 8, top: "middle" },
    Right: { right: 8, top: "middle" },
    Corner: { right: 8, top: 8 },
  }[legend.position] ?? { bottom: 6, left: "center" };
  // A line without markers is shown as a line in the legend, not as a line with a dot.
  const hidden = (legend.hiddenEntries ?? []).map((index) => chart.series[index]);
  const data = drawn
    .filter(({ series }) => !hidden.includes(series))
    .map(({ name, kind, series }) => {
      const bare =
        kind.mark === "line" && !kind.markers && (series.markerStyle === null || series.markerStyle === "None");
      return bare ? { name, icon: "path://M0 4h24v3H0z" } : { name };
    });
  const entries = chart.type === "Pie" ? {} : { data };
  return {
    ...place,
    ...entries,
    textStyle: fontLook(legend.font),
    orient: sideways ? "vertical" : "horizontal",
    // As many rows as it needs, as in Excel.
    type: sideways ? "scroll" : "plain",
    itemHeight: 10,
  };
}

/** Room around the plot for titles and legend; axis labels have room inside it. */
function gridMargins(chart: ChartData, below: AxisData | null, names: readonly string[]): object {
  const { legend } = chart;
  const lines = below === null ? 0 : wrappedTitle(below, titleWidth(chart)).split("\n").length;
  const at = (position: string) => legend.visible && legend.position === position;
  return {
    top: 16 + titleLines(chart) * titleLineOf(chart) + (at("Top") ? legendHeight(chart, names) : 0),
    bottom: belowMargin(chart, names) + (below === null ? 0 : lines * belowLine(below) + 6),
    left: 14 + (at("Left") ? 110 : 0),
    right: 18 + (at("Right") || at("Corner") ? 110 : 0),
    outerBoundsMode: "same",
    outerBoundsContain: "all",
  };
}
