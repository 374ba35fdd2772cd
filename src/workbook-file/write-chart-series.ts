import { labelPositions, lineStyles, markerStyles, trendlineTypes, writtenFor, type Plot } from "./chart-words";
import { emuPerPoint } from "./read-chart";
import { writeFill, writeFont } from "./write-chart-text";
import type { LabelsData, SeriesData, TrendlineData } from "./workbook-data";
import { escapeXml } from "./xml";

/** A series of a plot; `order` is its place among all the chart's series. */
export function writeSeries(series: SeriesData, order: number, plot: Plot): string {
  const isScatter = plot.element === "scatterChart";
  const hasMarkers = plot.element === "lineChart" || isScatter;
  const symbol = writtenFor(markerStyles, series.markerStyle) ?? (plot.markers === false ? "none" : undefined);
  const categories = series.categories === null ? "" : reference(series.categories, isScatter ? "numRef" : "strRef");
  const values = reference(series.values, "numRef");
  return [
    `<c:ser><c:idx val="${order}"/><c:order val="${order}"/>`,
    series.name === "" ? "" : `<c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>`,
    writeShape(series, plot),
    plot.element === "barChart" ? '<c:invertIfNegative val="0"/>' : "",
    hasMarkers && symbol !== undefined ? `<c:marker><c:symbol val="${symbol}"/></c:marker>` : "",
    ...Object.entries(series.pointFills).map(([point, fill]) => writePoint(Number(point), fill, plot)),
    writeLabels(series, plot),
    ...series.trendlines.map(writeTrendline),
    categories === "" ? "" : isScatter ? `<c:xVal>${categories}</c:xVal>` : `<c:cat>${categories}</c:cat>`,
    isScatter ? `<c:yVal>${values}</c:yVal>` : `<c:val>${values}</c:val>`,
    hasMarkers ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

function writeShape(series: SeriesData, plot: Plot): string {
  const fill = series.fill === null ? "" : writeFill(series.fill);
  const line = writeLine(series, plot);
  return fill === "" && line === "" ? "" : `<c:spPr>${fill}${line}</c:spPr>`;
}

function writeLine({ lineColor, lineWeight, lineStyle }: SeriesData, plot: Plot): string {
  if (lineStyle === "None" || plot.lines === false) return "<a:ln><a:noFill/></a:ln>";
  const dash = writtenFor(lineStyles, lineStyle);
  if (lineColor === null && lineWeight === null && dash === undefined) return "";
  const width = lineWeight === null ? "" : ` w="${Math.round(lineWeight * emuPerPoint)}"`;
  return `<a:ln${width}>${lineColor === null ? "" : writeFill(lineColor)}${dash === undefined ? "" : `<a:prstDash val="${dash}"/>`}</a:ln>`;
}

function writePoint(point: number, fill: string, plot: Plot): string {
  const invert = plot.element === "barChart" ? '<c:invertIfNegative val="0"/>' : "";
  return `<c:dPt><c:idx val="${point}"/>${invert}<c:bubble3D val="0"/><c:spPr>${writeFill(fill)}</c:spPr></c:dPt>`;
}

/** The usual data labels: the value alone. */
const plainLabels: LabelsData = { value: true, seriesName: false, categoryName: false };
const noLabels: LabelsData = { value: false, seriesName: false, categoryName: false };

function writeLabels({ hasDataLabels, labels, pointLabels = {} }: SeriesData, plot: Plot): string {
  const own = Object.entries(pointLabels);
  if (!hasDataLabels && own.length === 0) return "";
  const usual = plot.element === "lineChart" ? { ...plainLabels, position: "Top" } : plainLabels;
  const points = own.map(([point, label]) => `<c:dLbl><c:idx val="${point}"/>${writeLabel(label)}</c:dLbl>`);
  return `<c:dLbls>${points.join("")}${writeLabel(hasDataLabels ? (labels ?? usual) : noLabels)}</c:dLbls>`;
}

function writeLabel({ value, seriesName, categoryName, separator, position, font }: LabelsData): string {
  const place = writtenFor(labelPositions, position ?? null);
  const flag = (name: string, isOn: boolean) => `<c:${name} val="${isOn ? 1 : 0}"/>`;
  return [
    font === undefined ? "" : `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${writeFont(font)}`,
    place === undefined ? "" : `<c:dLblPos val="${place}"/>`,
    flag("showLegendKey", false),
    flag("showVal", value),
    flag("showCatName", categoryName),
    flag("showSerName", seriesName),
    flag("showPercent", false),
    flag("showBubbleSize", false),
    separator === undefined ? "" : `<c:separator>${escapeXml(separator)}</c:separator>`,
  ].join("");
}

function writeTrendline({ type, name, displayEquation, displayRSquared, color }: TrendlineData): string {
  return [
    "<c:trendline>",
    name === "" ? "" : `<c:name>${escapeXml(name)}</c:name>`,
    color === null ? "" : `<c:spPr><a:ln>${writeFill(color)}</a:ln></c:spPr>`,
    `<c:trendlineType val="${trendlineTypes[type]}"/>`,
    type === "Polynomial" ? '<c:order val="2"/>' : type === "MovingAverage" ? '<c:period val="2"/>' : "",
    `<c:dispRSqr val="${displayRSquared ? 1 : 0}"/><c:dispEq val="${displayEquation ? 1 : 0}"/></c:trendline>`,
  ].join("");
}

function reference(formula: string, kind: "strRef" | "numRef"): string {
  return `<c:${kind}><c:f>${escapeXml(formula.replace(/^=/, ""))}</c:f></c:${kind}>`;
}
