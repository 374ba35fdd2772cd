import { isOn, numberOf, referenceOf, valueOf } from "./chart-element";
import { markerStyles, trendlineTypes, wordFor } from "./chart-words";
import { readLabels } from "./read-chart-labels";
import { fillOf, readLine } from "./read-chart-text";
import type { LineData, MarkerData, SeriesData, TrendlineData } from "./workbook-data";
import { childOf, childrenOf, descendantsOf, type XmlElement } from "./xml";

/** Whether a series has markers and lines, and whether these are curves; of a plot without series, what they would have. */
export function seriesPlot(group: XmlElement, series: XmlElement | undefined) {
  const symbol = valueOf(childOf(series, "marker"), "symbol");
  // Without a symbol of its own, a series of lines has what the plot says.
  const isUsual = group.name !== "lineChart" || isOn(childOf(group, "marker"));
  const lines = childOf(series, "spPr/ln/noFill") === undefined;
  // A scatter with neither has points that can't be seen, as when only its trend line is drawn.
  const isUnseen = group.name === "scatterChart" && !lines;
  return {
    markers: isUnseen || (symbol === undefined ? isUsual : symbol !== "none"),
    lines,
    smooth: isOn(childOf(series, "smooth")),
  };
}

export function readSeries(
  element: XmlElement,
  group: XmlElement,
  chartType: string | null,
  isPrimary: boolean,
): SeriesData {
  const shape = childOf(element, "spPr");
  const line = readLine(childOf(shape, "ln")) ?? {};
  const { style: markerStyle = null, ...marker } = readMarker(childOf(element, "marker"));
  const name = childOf(element, "tx");
  const nameFormula = childOf(name, "strRef/f")?.text ?? "";
  return {
    name: (name && descendantsOf(name, "v")[0]?.text) ?? "",
    // LibreOffice writes a name that is its own as a formula too: "Limit", in quotation marks.
    ...(nameFormula !== "" && !nameFormula.startsWith('"') && { nameFormula: `=${nameFormula}` }),
    values: referenceOf(childOf(element, "val") ?? childOf(element, "yVal")) ?? "",
    categories: referenceOf(childOf(element, "cat") ?? childOf(element, "xVal")),
    chartType,
    axisGroup: isPrimary ? "Primary" : "Secondary",
    fill: fillOf(shape),
    lineColor: line.color ?? null,
    lineWeight: line.weight ?? null,
    lineStyle: line.style ?? null,
    markerStyle,
    ...(Object.keys(marker).length > 0 && { marker }),
    gapWidth: numberOf(group, "gapWidth") ?? null,
    overlap: numberOf(group, "overlap") ?? null,
    ...readLabels(element, group.name === "lineChart" ? "Top" : undefined),
    ...readPoints(element),
    trendlines: childrenOf(element, "trendline").map(readTrendline),
  };
}

function readMarker(marker: XmlElement | undefined): MarkerData {
  const style = wordFor(markerStyles, valueOf(marker, "symbol"));
  const size = numberOf(marker, "size");
  const shape = childOf(marker, "spPr");
  const [fill, line] = [fillOf(shape), fillOf(childOf(shape, "ln"))];
  return {
    ...(style !== undefined && { style }),
    ...(size !== undefined && { size }),
    ...(fill !== null && { fill }),
    ...(line !== null && { line }),
  };
}

/** The points with a look of their own. */
function readPoints(series: XmlElement): Pick<SeriesData, "pointFills" | "pointLines" | "pointMarkers"> {
  const pointFills: Record<number, string> = {};
  const pointLines: Record<number, LineData> = {};
  const pointMarkers: Record<number, MarkerData> = {};
  for (const point of childrenOf(series, "dPt")) {
    const index = numberOf(point, "idx") ?? 0;
    const shape = childOf(point, "spPr");
    const [fill, line] = [fillOf(shape), readLine(childOf(shape, "ln"))];
    const marker = readMarker(childOf(point, "marker"));
    if (fill !== null) pointFills[index] = fill;
    if (line !== undefined) pointLines[index] = line;
    if (Object.keys(marker).length > 0) pointMarkers[index] = marker;
  }
  return {
    pointFills,
    ...(Object.keys(pointLines).length > 0 && { pointLines }),
    ...(Object.keys(pointMarkers).length > 0 && { pointMarkers }),
  };
}

function readTrendline(element: XmlElement): TrendlineData {
  const { color = null, ...look } = readLine(childOf(element, "spPr/ln")) ?? {};
  return {
    type: wordFor(trendlineTypes, valueOf(element, "trendlineType")) ?? "Linear",
    name: childOf(element, "name")?.text ?? "",
    displayEquation: isOn(childOf(element, "dispEq")),
    displayRSquared: isOn(childOf(element, "dispRSqr")),
    color,
    ...look,
  };
}
