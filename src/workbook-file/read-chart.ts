import {
  labelPositions,
  legendPositions,
  lineStyles,
  markerStyles,
  plots,
  tickLabelPositions,
  trendlineTypes,
  wordFor,
} from "./chart-words";
import { fillOf, linkedTo, readFont, textOf } from "./read-chart-text";
import type { AxisData, ChartData, LabelsData, SeriesData, TrendlineData } from "./workbook-data";
import { childOf, childrenOf, descendantsOf, parseXml, type XmlElement } from "./xml";

export type ChartContent = Pick<ChartData, "type" | "title" | "legend" | "series" | "categoryAxis" | "valueAxis">;

/** Reads a chart part; null if we don't model its kind. */
export function readChart(xml: string): ChartContent | null {
  const chart = childOf(parseXml(xml), "chart");
  const plotArea = childOf(chart, "plotArea");
  const groups = (plotArea?.children ?? []).filter(({ name }) => name.endsWith("Chart"));
  const types = groups.map(typeOf);
  const [type] = types;
  if (chart === undefined || type === undefined || types.some((one) => one === undefined)) return null;
  const primary = axisIds(groups[0]);
  const series = groups.flatMap((group, i) =>
    childrenOf(group, "ser").map((element) => ({
      order: Number(value(element, "order") ?? 0),
      data: readSeries(element, group, types[i] === type ? null : (types[i] ?? null), axisIds(group) === primary),
    })),
  );
  const axes = (plotArea?.children ?? []).filter(({ name }) => name.endsWith("Ax"));
  const axis = (place: number) => axes.find((one) => value(one, "axId") === primary.split(" ")[place]);
  const title = childOf(chart, "title");
  const legend = childOf(chart, "legend");
  return {
    type,
    title: { text: textOf(title), visible: title !== undefined, ...linkedTo(title) },
    legend: {
      visible: legend !== undefined,
      position: wordFor(legendPositions, value(legend, "legendPos")) ?? "Right",
    },
    series: series.sort((a, b) => a.order - b.order).map(({ data }) => data),
    categoryAxis: readAxis(axis(0)),
    valueAxis: readAxis(axis(1)),
  };
}

function typeOf(group: XmlElement): string | undefined {
  const grouping = value(group, "grouping") ?? (group.name === "barChart" ? "clustered" : "standard");
  const series = childrenOf(group, "ser");
  const markers =
    group.name === "lineChart"
      ? isOn(childOf(group, "marker")) && series.some((one) => value(childOf(one, "marker"), "symbol") !== "none")
      : series.some((one) => value(childOf(one, "marker"), "symbol") !== "none");
  const lines = series.some((one) => childOf(one, "spPr/ln/noFill") === undefined);
  return Object.entries(plots).find(
    ([, plot]) =>
      plot.element === group.name &&
      (plot.direction === undefined || plot.direction === (value(group, "barDir") ?? "col")) &&
      (plot.grouping === undefined || plot.grouping === grouping) &&
      (plot.markers === undefined || plot.markers === markers) &&
      (plot.lines === undefined || plot.lines === lines),
  )?.[0];
}

function readSeries(element: XmlElement, group: XmlElement, chartType: string | null, isPrimary: boolean): SeriesData {
  const shape = childOf(element, "spPr");
  const line = childOf(shape, "ln");
  const dash = childOf(line, "prstDash")?.attributes["val"];
  const number = (text: string | undefined) => (text === undefined ? null : Number(text));
  const pointFills: Record<number, string> = {};
  for (const point of childrenOf(element, "dPt")) {
    const fill = fillOf(childOf(point, "spPr"));
    if (fill !== null) pointFills[Number(value(point, "idx"))] = fill;
  }
  const width = line?.attributes["w"];
  return {
    name: descendantsOf(childOf(element, "tx") ?? element, "v")[0]?.text ?? "",
    values: referenceOf(childOf(element, "val") ?? childOf(element, "yVal")) ?? "",
    categories: referenceOf(childOf(element, "cat") ?? childOf(element, "xVal")),
    chartType,
    axisGroup: isPrimary ? "Primary" : "Secondary",
    fill: fillOf(shape),
    lineColor: fillOf(line),
    lineWeight: width === undefined ? null : Number(width) / emuPerPoint,
    lineStyle: childOf(line, "noFill") !== undefined ? "None" : (wordFor(lineStyles, dash) ?? null),
    markerStyle: wordFor(markerStyles, value(childOf(element, "marker"), "symbol")) ?? null,
    gapWidth: number(value(group, "gapWidth")),
    overlap: number(value(group, "overlap")),
    ...readLabels(element, group.name === "lineChart" ? "Top" : undefined),
    pointFills,
    trendlines: childrenOf(element, "trendline").map(readTrendline),
  };
}

/** Labels that show the value alone, at the usual place, need no more than being there. */
function readLabels(
  series: XmlElement,
  usual: string | undefined,
): Partial<SeriesData> & Pick<SeriesData, "hasDataLabels"> {
  const element = childOf(series, "dLbls");
  if (element === undefined) return { hasDataLabels: false };
  const labels = readLabel(element);
  const isPlain =
    labels.value &&
    !labels.seriesName &&
    !labels.categoryName &&
    (labels.position ?? usual) === usual &&
    labels.font === undefined &&
    labels.separator === undefined;
  const points = childrenOf(element, "dLbl").filter((point) => childOf(point, "delete") === undefined);
  const pointLabels = Object.fromEntries(points.map((point) => [Number(value(point, "idx")), readLabel(point)]));
  const hasDataLabels = labels.value || labels.seriesName || labels.categoryName;
  return {
    hasDataLabels,
    ...(hasDataLabels && !isPlain && { labels }),
    ...(points.length > 0 && { pointLabels }),
  };
}

function readLabel(element: XmlElement): LabelsData {
  const position = wordFor(labelPositions, value(element, "dLblPos"));
  const separator = childOf(element, "separator")?.text;
  const font = readFont(element);
  return {
    value: isOn(childOf(element, "showVal")),
    seriesName: isOn(childOf(element, "showSerName")),
    categoryName: isOn(childOf(element, "showCatName")),
    ...(separator !== undefined && { separator }),
    ...(position !== undefined && { position }),
    ...(font && { font }),
  };
}

function readTrendline(element: XmlElement): TrendlineData {
  return {
    type: wordFor(trendlineTypes, value(element, "trendlineType")) ?? "Linear",
    name: childOf(element, "name")?.text ?? "",
    displayEquation: isOn(childOf(element, "dispEq")),
    displayRSquared: isOn(childOf(element, "dispRSqr")),
    color: fillOf(childOf(element, "spPr/ln")),
  };
}

function readAxis(axis: XmlElement | undefined): AxisData {
  const limit = (name: string) => {
    const text = value(childOf(axis, "scaling"), name);
    return text === undefined ? null : Number(text);
  };
  const title = childOf(axis, "title");
  const titleText = linkedTo(title);
  const tickLabels = wordFor(tickLabelPositions, value(axis, "tickLblPos"));
  const number = (name: string) => {
    const text = value(axis, name);
    return text === undefined ? undefined : Number(text);
  };
  const [majorUnit, tickLabelSpacing] = [number("majorUnit"), number("tickLblSkip")];
  const font = readFont(axis);
  const gridlineColor = fillOf(childOf(axis, "majorGridlines/spPr/ln"));
  return {
    title: textOf(title),
    titleVisible: title !== undefined,
    visible: axis !== undefined && !isOn(childOf(axis, "delete")),
    minimum: limit("min"),
    maximum: limit("max"),
    numberFormat: childOf(axis, "numFmt")?.attributes["formatCode"] ?? "General",
    reversePlotOrder: value(childOf(axis, "scaling"), "orientation") === "maxMin",
    majorGridlines: childOf(axis, "majorGridlines") !== undefined,
    ...(titleText.formula !== undefined && { titleText }),
    ...(majorUnit !== undefined && { majorUnit }),
    ...(tickLabels !== undefined && tickLabels !== "NextToAxis" && { tickLabelPosition: tickLabels }),
    ...(tickLabelSpacing !== undefined && { tickLabelSpacing }),
    ...(font && { font }),
    ...(gridlineColor !== null && { gridlineColor }),
  };
}

/** English Metric Units in a point; drawings are measured in them. */
export const emuPerPoint = 12_700;

function value(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes["val"];
}

/** An element that means yes unless its value says otherwise. */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !["0", "false"].includes(element.attributes["val"] ?? "1");
}

function axisIds(group: XmlElement | undefined): string {
  return childrenOf(group, "axId")
    .map(({ attributes }) => attributes["val"])
    .join(" ");
}

function referenceOf(data: XmlElement | undefined): string | null {
  return data === undefined ? null : (descendantsOf(data, "f")[0]?.text ?? null);
}
