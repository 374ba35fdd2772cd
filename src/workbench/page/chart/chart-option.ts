import type { EChartsCoreOption } from "echarts/core";
import type { ChartData, SeriesData } from "../../../workbook-file/workbook-data";
import { chartAxes } from "./chart-axes";
import { chartKind } from "./chart-kind";
import type { ChartReader } from "./chart-reader";
import { chartSeries } from "./chart-series";
import { categoryTexts, type DrawnSeries } from "./drawn-series";

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
const pixelsPerPoint = 96 / 72;

/** Turns a chart of the workbook into an echarts option. Without animation, so that every picture of it is the same. */
export function chartOption(chart: ChartData, reader: ChartReader): ChartDrawing {
  const notDrawn: string[] = [];
  const drawn = chart.series.flatMap((series, index): DrawnSeries[] => {
    const type = series.chartType ?? chart.type;
    const kind = chartKind(type);
    if (kind === null) notDrawn.push(`The workbench cannot draw charts of the type ${type}.`);
    const colour = seriesColours[index % seriesColours.length] ?? textColour;
    return kind === null ? [] : [{ series, kind, colour, name: seriesName(series, index, reader) }];
  });
  for (const { series } of drawn) {
    for (const { type } of series.trendlines) {
      if (type !== "Linear") notDrawn.push(`The workbench can draw only linear trend lines, not ${type} ones.`);
    }
  }
  const categories = categoryTexts(drawn, reader);
  const axes = chartAxes(chart, drawn, categories, reader);
  return {
    notDrawn,
    option: {
      animation: false,
      backgroundColor: "#FFFFFF",
      textStyle: { fontFamily: "Aptos, Calibri, Carlito, 'Segoe UI', sans-serif", color: textColour },
      title: chart.title.visible && chart.title.text !== "" ? titleOption(chart) : undefined,
      legend: chart.legend.visible ? legendOption(chart, drawn) : undefined,
      grid: gridMargins(chart),
      tooltip: { trigger: "item", confine: true },
      xAxis: axes.x,
      yAxis: axes.y,
      series: chartSeries(drawn, categories.length, axes, reader, chart.width * pixelsPerPoint),
    },
  };
}

function seriesName({ name }: SeriesData, index: number, reader: ChartReader): string {
  const named = name.startsWith("=") ? String(reader.values(name.slice(1))[0] ?? "") : name;
  return named === "" ? `Series ${index + 1}` : named;
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
  const data = drawn.map(({ name, kind, series }) => {
    const bare =
      kind.mark === "line" && !kind.markers && (series.markerStyle === null || series.markerStyle === "None");
    return bare ? { name, icon: "path://M0 4h24v3H0z" } : { name };
  });
  const entries = chart.type === "Pie" ? {} : { data };
  return { ...place, ...entries, orient: sideways ? "vertical" : "horizontal", type: "scroll", itemHeight: 10 };
}

/** Room around the plot for titles and legend; axis labels have room inside it. */
function gridMargins(chart: ChartData): object {
  const { legend } = chart;
  const at = (position: string) => legend.visible && legend.position === position;
  return {
    top: 16 + titleLines(chart) * titleLineOf(chart) + (at("Top") ? 22 : 0),
    bottom: 12 + (at("Bottom") ? 26 : 0),
    left: 14 + (at("Left") ? 110 : 0),
    right: 18 + (at("Right") || at("Corner") ? 110 : 0),
    outerBoundsMode: "same",
    outerBoundsContain: "all",
  };
}
