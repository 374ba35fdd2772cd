import { markerStyles, trendlineTypes, writtenFor, type Plot } from "./chart-words";
import { writeFill, writeLine } from "./write-chart-look";
import { writeLabels, writeLabelsRange } from "./write-chart-labels";
import type { MarkerData, SeriesData, TrendlineData } from "./workbook-data";
import { escapeXml } from "./xml";

/** A series of a plot; `order` is its place among all the chart's series. */
export function writeSeries(series: SeriesData, order: number, plot: Plot): string {
  const isScatter = plot.element === "scatterChart";
  const hasMarkers = plot.element === "lineChart" || isScatter;
  const categories = series.categories === null ? "" : reference(series.categories, isScatter ? "numRef" : "strRef");
  const values = reference(series.values, "numRef");
  const style = series.markerStyle ?? (plot.markers === false ? "None" : undefined);
  const isSmooth = plot.smooth === true;
  return [
    `<c:ser><c:idx val="${order}"/><c:order val="${order}"/>`,
    writeName(series),
    writeShape(series, plot),
    plot.element === "barChart" ? '<c:invertIfNegative val="0"/>' : "",
    hasMarkers ? writeMarker({ ...(style !== undefined && { style }), ...series.marker }) : "",
    ...pointsOf(series).map((point) => writePoint(series, point, plot)),
    writeLabels(series, plot),
    ...series.trendlines.map(writeTrendline),
    categories === "" ? "" : isScatter ? `<c:xVal>${categories}</c:xVal>` : `<c:cat>${categories}</c:cat>`,
    isScatter ? `<c:yVal>${values}</c:yVal>` : `<c:val>${values}</c:val>`,
    hasMarkers ? `<c:smooth val="${isSmooth ? 1 : 0}"/>` : "",
    writeLabelsRange(series),
    "</c:ser>",
  ].join("");
}

/** A name from a cell keeps the cell's text too, for programs that don't follow the cell. */
function writeName({ name, nameFormula }: SeriesData): string {
  const text = escapeXml(name);
  if (nameFormula !== undefined) {
    const cache = `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${text}</c:v></c:pt></c:strCache>`;
    return `<c:tx><c:strRef><c:f>${escapeXml(nameFormula.replace(/^=/, ""))}</c:f>${cache}</c:strRef></c:tx>`;
  }
  return name === "" ? "" : `<c:tx><c:v>${text}</c:v></c:tx>`;
}

function writeShape(series: SeriesData, plot: Plot): string {
  const fill = series.fill === null ? "" : writeFill(series.fill);
  const line = writeLine({
    color: series.lineColor,
    weight: series.lineWeight,
    style: plot.lines === false ? "None" : series.lineStyle,
  });
  return fill === "" && line === "" ? "" : `<c:spPr>${fill}${line}</c:spPr>`;
}

function writeMarker({ style, size, fill, line }: MarkerData): string {
  const symbol = writtenFor(markerStyles, style ?? null);
  const shape = [
    fill === undefined ? "" : writeFill(fill),
    line === undefined ? "" : `<a:ln>${writeFill(line)}</a:ln>`,
  ];
  const parts = [
    symbol === undefined ? "" : `<c:symbol val="${symbol}"/>`,
    size === undefined ? "" : `<c:size val="${Math.round(size)}"/>`,
    shape.join("") === "" ? "" : `<c:spPr>${shape.join("")}</c:spPr>`,
  ].join("");
  return parts === "" ? "" : `<c:marker>${parts}</c:marker>`;
}

/** The points with a look of their own, in order. */
function pointsOf({ pointFills, pointLines = {}, pointMarkers = {} }: SeriesData): number[] {
  const all = [pointFills, pointLines, pointMarkers].flatMap((looks) => Object.keys(looks).map(Number));
  return [...new Set(all)].sort((a, b) => a - b);
}

function writePoint({ pointFills, pointLines, pointMarkers }: SeriesData, point: number, plot: Plot): string {
  const [fill, line] = [pointFills[point], pointLines?.[point]];
  const shape = (fill === undefined ? "" : writeFill(fill)) + (line === undefined ? "" : writeLine(line));
  return [
    `<c:dPt><c:idx val="${point}"/>`,
    plot.element === "barChart" ? '<c:invertIfNegative val="0"/>' : "",
    writeMarker(pointMarkers?.[point] ?? {}),
    '<c:bubble3D val="0"/>',
    shape === "" ? "" : `<c:spPr>${shape}</c:spPr>`,
    "</c:dPt>",
  ].join("");
}

function writeTrendline({ type, name, displayEquation, displayRSquared, ...line }: TrendlineData): string {
  const look = writeLine(line);
  return [
    "<c:trendline>",
    name === "" ? "" : `<c:name>${escapeXml(name)}</c:name>`,
    look === "" ? "" : `<c:spPr>${look}</c:spPr>`,
    `<c:trendlineType val="${trendlineTypes[type]}"/>`,
    type === "Polynomial" ? '<c:order val="2"/>' : type === "MovingAverage" ? '<c:period val="2"/>' : "",
    `<c:dispRSqr val="${displayRSquared ? 1 : 0}"/><c:dispEq val="${displayEquation ? 1 : 0}"/></c:trendline>`,
  ].join("");
}

function reference(formula: string, kind: "strRef" | "numRef"): string {
  return `<c:${kind}><c:f>${escapeXml(formula.replace(/^=/, ""))}</c:f></c:${kind}>`;
}
