import { secondaryAxes } from "../../../workbook-file/secondary-axes";
import type { AxisData, ChartData, LineData } from "../../../workbook-file/workbook-data";
import { dashLook, fontLook, pixelsPerPoint } from "./chart-looks";
import type { ChartReader } from "./chart-reader";
import type { DrawnSeries } from "./drawn-series";

type AxisOption = Record<string, unknown>;

/** A chart's axes, and which pair each series is drawn against. */
export interface ChartAxes {
  readonly x: AxisOption[];
  readonly y: AxisOption[];
  /** True if categories run up the side, as in a bar chart. */
  readonly sideways: boolean;
  /** The lines of axes that cross the other one at a value, in echarts' words. */
  readonly crossings: readonly object[];
  /** The axis whose title is below the plot, if there is one. Its labels may be so wide that it is not below the middle. */
  readonly below: AxisData | null;
  indexesFor(drawn: DrawnSeries): { readonly xAxisIndex: number; readonly yAxisIndex: number };
}

const lineColour = "#D9D9D9";
/** The width in pixels that an upright label needs. */
const uprightLabel = 14;
/** The share of a chart's width that labels at the side may take. */
const widestLabels = 0.35;
const labelLook = { color: "inherit", fontSize: 11, hideOverlap: true } as const;

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
  hasZeroLine = false,
): ChartAxes {
  const base = drawn[0]?.kind.mark;
  if (base === "pie") {
    const indexesFor = () => ({ xAxisIndex: 0, yAxisIndex: 0 });
    return { x: [], y: [], sideways: false, crossings: [], below: null, indexesFor };
  }
  const sideways = drawn.some(({ kind }) => kind.mark === "bar");
  const scatterOnly = drawn.every(({ kind }) => kind.mark === "scatter");
  const category = scatterOnly
    ? valueAxis(chart.categoryAxis, reader, drawn[0]?.series.categories ?? null)
    : categoryAxis(chart, categories, sideways, hasZeroLine);
  const value = valueAxis(chart.valueAxis, reader, drawn[0]?.series.values ?? null, isShare(drawn));
  // An axis is where it crosses the other; with that reversed, on the other side, unless labels go to the high side.
  const isAcross = (axis: AxisData, other: AxisData) =>
    (other.crossing === "Maximum") !== (other.reversePlotOrder !== (axis.tickLabelPosition === "High"));
  if (isAcross(chart.valueAxis, chart.categoryAxis)) value.position = sideways ? "top" : "right";
  if (isAcross(chart.categoryAxis, chart.valueAxis)) category.position = sideways ? "right" : "top";
  const crossings = crossingLines(chart, sideways, scatterOnly);
  // An axis that crosses the other at a value has its line there, not at the side.
  if (typeof chart.categoryAxis.crossing === "number" && scatterOnly) value.axisLine = { show: false };
  if (typeof chart.valueAxis.crossing === "number") category.axisLine = { show: false };
  const x = sideways ? [value] : [category];
  const y = sideways ? [category] : [value];
  const across = sideways ? chart.valueAxis : chart.categoryAxis;
  const isBelow = x[0]?.position !== "top" && hasTitle(across);
  if (!isBelow) titleOf(x[0], across, "x", chart.width * pixelsPerPoint - 60);
  titleOf(y[0], sideways ? chart.categoryAxis : chart.valueAxis, "y", chart.height * pixelsPerPoint - 60);

  const onSecondary = drawn.filter(({ series }) => series.axisGroup === "Secondary");
  const secondary =
    onSecondary.length > 0 ? (sideways ? x : y).push(secondaryAxis(chart, onSecondary, reader, sideways)) - 1 : 0;
  const unseen = (axes: AxisOption[], axis: AxisOption) => axes.push({ show: false, ...axis }) - 1;
  const crossing = new Map<string, { xAxisIndex: number; yAxisIndex: number }>();

  return {
    x,
    y,
    sideways,
    crossings,
    below: isBelow ? across : null,
    indexesFor({ series, kind }) {
      const value = series.axisGroup === "Secondary" ? secondary : 0;
      const own = sideways ? { xAxisIndex: value, yAxisIndex: 0 } : { xAxisIndex: 0, yAxisIndex: value };
      const crosses = kind.mark === "scatter" ? !scatterOnly : sideways && kind.mark !== "bar";
      if (!crosses) return own;
      let indexes = crossing.get(`${kind.mark} ${value}`);
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
            yAxisIndex: value,
          };
        }
        crossing.set(`${kind.mark} ${value}`, indexes);
      }
      return indexes;
    },
  };
}

function crossingLines({ categoryAxis, valueAxis }: ChartData, sideways: boolean, scatterOnly: boolean): object[] {
  const line = (crossed: AxisData, crossing: AxisData, name: "xAxis" | "yAxis") => {
    const { color = lineColour, weight = 0.75, style } = crossing.line ?? {};
    if (typeof crossed.crossing !== "number" || style === "None") return [];
    const lineStyle = { color, width: weight * pixelsPerPoint, type: dashLook(style) };
    return [{ [name]: crossed.crossing, lineStyle }];
  };
  return [
    ...(scatterOnly ? line(categoryAxis, valueAxis, "xAxis") : []),
    ...line(valueAxis, categoryAxis, sideways ? "xAxis" : "yAxis"),
  ];
}

/** The values' axis of the secondary group; its title is beside it. */
function secondaryAxis(
  chart: ChartData,
  drawn: readonly DrawnSeries[],
  reader: ChartReader,
  sideways: boolean,
): AxisOption {
  const axis = secondaryAxes(chart).secondaryValueAxis;
  const option = valueAxis(axis, reader, drawn[0]?.series.values ?? null, isShare(drawn));
  const length = (sideways ? chart.width : chart.height) * pixelsPerPoint - 60;
  titleOf(option, axis, sideways ? "x" : "y", length);
  return { ...option, position: sideways ? "top" : "right" };
}

function isShare(drawn: readonly DrawnSeries[]): boolean {
  return drawn[0]?.kind.stacking === "share";
}

function categoryAxis(
  chart: ChartData,
  categories: readonly string[],
  sideways: boolean,
  hasZeroLine: boolean,
): AxisOption {
  const axis = chart.categoryAxis;
  const longest = Math.max(0, ...categories.map((text) => text.length));
  const roomForEach = (chart.width * pixelsPerPoint - 90) / categories.length;
  const isLevel = !sideways && longest * letterOf(axis) <= roomForEach;
  const upright = !sideways && !isLevel && categories.length > 6;
  return {
    type: "category",
    data: categories,
    show: axis.visible,
    inverse: axis.reversePlotOrder,
    axisLabel: {
      ...labelLook,
      ...fontLook(axis.font),
      show: axis.tickLabelPosition !== "None",
      ...(axis.tickLabelSpacing === 1 && { hideOverlap: false }),
      rotate: upright ? 90 : 0,
      // At the side, long ones take more than one line, as in Excel.
      ...(sideways
        ? { formatter: (text: string) => wrapped(text, lettersBeside(chart, axis)), lineHeight: letterOf(axis) * 2.4 }
        : isLevel
          ? { hideOverlap: false }
          : { width: upright ? 90 : 160, overflow: "truncate" }),
      // Leave out labels at regular intervals, as Excel does, so that upright ones do not overlap.
      interval: isLevel ? (axis.tickLabelSpacing ?? 1) - 1 : labelInterval(axis, upright, roomForEach),
    },
    // Low is the side of the least value, also where bars go below 0.
    axisLine: {
      onZero: axis.tickLabelPosition !== "Low" && chart.valueAxis.crossing === undefined,
      ...axisLine(axis.line ?? { color: lineColour }),
      ...(hasZeroLine && { show: false }),
    },
    axisTick: { show: false },
    ...(axis.isBetweenCategories === false && { boundaryGap: false }),
    splitLine: { show: axis.majorGridlines, lineStyle: { color: axis.gridlineColor ?? lineColour } },
  };
}

/** How many letters of a label at the side fit into a line. */
function lettersBeside({ width }: ChartData, { font }: AxisData): number {
  return (width * pixelsPerPoint * widestLabels) / letterOf({ font });
}

/** About the width of a letter of an axis's labels, in pixels. */
function letterOf({ font }: Pick<AxisData, "font">): number {
  return (font?.size === undefined ? labelLook.fontSize : font.size * pixelsPerPoint) * 0.5;
}

function labelInterval({ tickLabelSpacing }: AxisData, upright: boolean, roomForEach: number): number | "auto" {
  if (tickLabelSpacing !== undefined) return tickLabelSpacing - 1;
  return upright ? Math.ceil(uprightLabel / roomForEach) - 1 : "auto";
}

function valueAxis(axis: AxisData, reader: ChartReader, values: string | null, share = false): AxisOption {
  const set = axis.numberFormat;
  const format = set !== "General" || values === null ? set : reader.numberFormat(values);
  return {
    type: "value",
    show: axis.visible,
    inverse: axis.reversePlotOrder,
    min: axis.minimum ?? wholeSteps(axis.majorUnit, "min"),
    max: axis.maximum ?? (share ? 1 : wholeSteps(axis.majorUnit, "max")),
    axisLine: axis.line === undefined ? { show: false } : { onZero: false, ...axisLine(axis.line) },
    ...(axis.majorUnit !== undefined && { interval: axis.majorUnit }),
    ...(axis.majorTickMark === "None" && { axisTick: { show: false } }),
    axisLabel: {
      ...labelLook,
      ...fontLook(axis.font),
      show: axis.tickLabelPosition !== "None",
      // Labels stand at the units, so there is none at an end between two of them.
      ...(isBetweenUnits(axis) && { showMaxLabel: false }),
      formatter: (value: number) => reader.text(value, share ? "0%" : format),
    },
    splitLine: { show: axis.majorGridlines, lineStyle: { color: axis.gridlineColor ?? lineColour } },
  };
}

function isBetweenUnits({ minimum, maximum, majorUnit }: AxisData): boolean {
  if (maximum === null || majorUnit === undefined) return false;
  const units = (maximum - (minimum ?? 0)) / majorUnit;
  return Math.abs(units - Math.round(units)) > 1e-6;
}

function axisLine({ color = lineColour, weight = 0.75, style }: LineData): object {
  const lineStyle = { color, width: weight * pixelsPerPoint, type: dashLook(style) };
  return { show: style !== "None", lineStyle };
}

/** With a set distance between gridlines, an automatic axis begins and ends at one of them, and has 0 on it. */
function wholeSteps(
  unit: number | undefined,
  end: "min" | "max",
): ((extent: { readonly min: number; readonly max: number }) => number) | undefined {
  if (unit === undefined) return undefined;
  return ({ min, max }) =>
    end === "min" ? Math.floor(Math.min(min, 0) / unit) * unit : Math.ceil(Math.max(max, 0) / unit) * unit;
}

/** Breaks a long title into lines, as Excel does; echarts would let it run out of the chart. */
function wrapped(title: string, lettersInLine: number): string {
  const lines = title.split("\n").flatMap((line) => {
    const parts: string[] = [];
    for (const word of line.split(" ")) {
      const last = parts.at(-1);
      if (last !== undefined && `${last} ${word}`.length <= lettersInLine) parts[parts.length - 1] = `${last} ${word}`;
      else parts.push(word);
    }
    return parts;
  });
  return lines.join("\n");
}

/** An axis's title in lines of that width in pixels. */
export function wrappedTitle({ title, titleText }: AxisData, width: number): string {
  return wrapped(title, width / (axisTitleSize(titleText) * 0.5));
}

/** In pixels. */
export function axisTitleSize(titleText: AxisData["titleText"]): number {
  return (titleText?.font?.size ?? 10) * pixelsPerPoint;
}

function hasTitle({ title, titleVisible }: AxisData): boolean {
  return titleVisible && title !== "";
}

function titleOf(option: AxisOption | undefined, axis: AxisData, side: "x" | "y", width: number): void {
  if (option === undefined || !hasTitle(axis)) return;
  Object.assign(option, {
    name: wrappedTitle(axis, width),
    nameLocation: "middle",
    nameGap: side === "x" ? 28 : 40,
    nameTextStyle: { color: "inherit", ...fontLook(axis.titleText?.font) },
  });
}
