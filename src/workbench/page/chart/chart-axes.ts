import type { AxisData, ChartData, ChartFontData } from "../../../workbook-file/workbook-data";
import type { ChartReader } from "./chart-reader";
import type { DrawnSeries } from "./drawn-series";

type AxisOption = Record<string, unknown>;

/** A chart's axes, and which pair each series is drawn against. */
export interface ChartAxes {
  readonly x: AxisOption[];
  readonly y: AxisOption[];
  /** True if categories run up the side, as in a bar chart. */
  readonly sideways: boolean;
  indexesFor(drawn: DrawnSeries): { readonly xAxisIndex: number; readonly yAxisIndex: number };
}

const lineColour = "#D9D9D9";
const pixelsPerPoint = 96 / 72;
/** The width in pixels that an upright label needs. */
const uprightLabel = 14;
const labelLook = { color: "inherit", fontSize: 11, hideOverlap: true } as const;

/** The font of a text, in echarts' words; only what is set. */
function fontOf(font: ChartFontData | undefined): object {
  return {
    ...(font?.size !== undefined && { fontSize: font.size * pixelsPerPoint }),
    ...(font?.bold && { fontWeight: "bold" }),
    ...(font?.color !== undefined && { color: font.color }),
  };
}

/**
 * Lays the axes out. A column, line or area chart has categories below; a bar chart has them at the side, the first at
 * the bottom as in Excel; a scatter chart has two value axes. A scatter series among bars or columns (a marker line) is
 * drawn against the chart's own value axis and a hidden second one; a line among bars uses hidden axes.
 */
export function chartAxes(
  chart: ChartData,
  drawn: readonly DrawnSeries[],
  categories: readonly string[],
  reader: ChartReader,
): ChartAxes {
  const base = drawn[0]?.kind.mark;
  if (base === "pie") return { x: [], y: [], sideways: false, indexesFor: () => ({ xAxisIndex: 0, yAxisIndex: 0 }) };
  const sideways = drawn.some(({ kind }) => kind.mark === "bar");
  const scatterOnly = drawn.every(({ kind }) => kind.mark === "scatter");
  const category = scatterOnly
    ? valueAxis(chart.categoryAxis, reader, drawn[0]?.series.categories ?? null)
    : categoryAxis(chart, categories, sideways);
  const value = valueAxis(chart.valueAxis, reader, drawn[0]?.series.values ?? null, isShare(drawn));
  // With its categories reversed, the value axis is on their other side, unless its labels are put on the high side.
  const isAcross = chart.categoryAxis.reversePlotOrder !== (chart.valueAxis.tickLabelPosition === "High");
  if (isAcross) value.position = sideways ? "top" : "right";
  const x = sideways ? [value] : [category];
  const y = sideways ? [category] : [value];
  titleOf(x[0], sideways ? chart.valueAxis : chart.categoryAxis, "x", chart.width * pixelsPerPoint - 60);
  titleOf(y[0], sideways ? chart.categoryAxis : chart.valueAxis, "y", chart.height * pixelsPerPoint - 60);

  const hasSecondary = drawn.some(({ series }) => series.axisGroup === "Secondary");
  const secondary = hasSecondary
    ? (sideways ? x : y).push({ ...valueAxis(null, reader, null), splitLine: { show: false } }) - 1
    : 0;
  const unseen = (axes: AxisOption[], axis: AxisOption) => axes.push({ show: false, ...axis }) - 1;
  const crossing = new Map<string, { xAxisIndex: number; yAxisIndex: number }>();

  return {
    x,
    y,
    sideways,
    indexesFor({ series, kind }) {
      const onSecondary = series.axisGroup === "Secondary" ? secondary : 0;
      const own = sideways ? { xAxisIndex: onSecondary, yAxisIndex: 0 } : { xAxisIndex: 0, yAxisIndex: onSecondary };
      const crosses = kind.mark === "scatter" ? !scatterOnly : sideways && kind.mark !== "bar";
      if (!crosses) return own;
      let indexes = crossing.get(kind.mark);
      if (indexes === undefined) {
        if (kind.mark !== "scatter") {
          indexes = {
            xAxisIndex: unseen(x, { type: "category", data: categories }),
            yAxisIndex: unseen(y, { type: "value", scale: false }),
          };
        } else if (sideways) {
          indexes = { xAxisIndex: 0, yAxisIndex: unseen(y, { type: "value", min: "dataMin", max: "dataMax" }) };
        } else {
          indexes = {
            xAxisIndex: unseen(x, { type: "value", min: 0.5, max: categories.length + 0.5 }),
            yAxisIndex: onSecondary,
          };
        }
        crossing.set(kind.mark, indexes);
      }
      return indexes;
    },
  };
}

function isShare(drawn: readonly DrawnSeries[]): boolean {
  return drawn[0]?.kind.stacking === "share";
}

function categoryAxis(chart: ChartData, categories: readonly string[], sideways: boolean): AxisOption {
  const axis = chart.categoryAxis;
  const longest = Math.max(0, ...categories.map((text) => text.length));
  const upright = !sideways && categories.length > 6 && longest * categories.length > 90;
  const roomForEach = (chart.width * pixelsPerPoint - 90) / categories.length;
  return {
    type: "category",
    data: categories,
    show: axis.visible,
    inverse: axis.reversePlotOrder,
    axisTick: { show: false },
    axisLabel: {
      ...labelLook,
      ...fontOf(axis.font),
      show: axis.tickLabelPosition !== "None",
      ...(axis.tickLabelSpacing === 1 && { hideOverlap: false }),
      rotate: upright ? 90 : 0,
      width: upright ? 90 : sideways ? 240 : 160,
      overflow: "truncate",
      // Leave out labels at regular intervals, as Excel does, so that upright ones do not overlap.
      interval: labelInterval(axis, upright, roomForEach),
    },
    // Low is the side of the least value, also where bars go below 0.
    axisLine: { onZero: axis.tickLabelPosition !== "Low", lineStyle: { color: lineColour } },
    splitLine: { show: axis.majorGridlines, lineStyle: { color: axis.gridlineColor ?? lineColour } },
  };
}

function labelInterval({ tickLabelSpacing }: AxisData, upright: boolean, roomForEach: number): number | "auto" {
  if (tickLabelSpacing !== undefined) return tickLabelSpacing - 1;
  return upright ? Math.ceil(uprightLabel / roomForEach) - 1 : "auto";
}

function valueAxis(axis: AxisData | null, reader: ChartReader, values: string | null, share = false): AxisOption {
  const set = axis?.numberFormat ?? "General";
  const format = set !== "General" || values === null ? set : reader.numberFormat(values);
  return {
    type: "value",
    show: axis?.visible ?? true,
    inverse: axis?.reversePlotOrder ?? false,
    min: axis?.minimum ?? undefined,
    max: axis?.maximum ?? (share ? 1 : wholeSteps(axis?.majorUnit)),
    axisLine: { show: false },
    ...(axis?.majorUnit !== undefined && { interval: axis.majorUnit }),
    axisLabel: {
      ...labelLook,
      ...fontOf(axis?.font),
      show: axis?.tickLabelPosition !== "None",
      formatter: (value: number) => reader.text(value, share ? "0%" : format),
    },
    splitLine: { show: axis?.majorGridlines ?? true, lineStyle: { color: axis?.gridlineColor ?? lineColour } },
  };
}

/** With a set distance between gridlines, an automatic axis ends at one of them. */
function wholeSteps(unit: number | undefined): ((extent: { max: number }) => number) | undefined {
  return unit === undefined ? undefined : ({ max }) => Math.ceil(Math.max(max, 0) / unit) * unit;
}

/** Breaks a long title into lines, as Excel does; echarts would let it run out of the chart. */
function wrapped(title: string, lettersInLine: number): string {
  const lines: string[] = [];
  for (const word of title.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= lettersInLine) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}

function titleOf(option: AxisOption | undefined, axis: AxisData, side: "x" | "y", width: number): void {
  if (option === undefined || !axis.titleVisible || axis.title === "") return;
  Object.assign(option, {
    name: wrapped(axis.title, width / ((axis.titleText?.font?.size ?? 10) * pixelsPerPoint * 0.5)),
    nameLocation: "middle",
    nameGap: side === "x" ? 28 : 40,
    nameTextStyle: { color: "inherit", ...fontOf(axis.titleText?.font) },
  });
}
