import { labelPlaces } from "./label-places";
import { labelsRange } from "./labels-range";
import { labelPositions, writtenFor, type Plot } from "./chart-words";
import { writeFill } from "./write-chart-look";
import { writeFont, writeLinkedText, writeWords } from "./write-chart-text";
import type { LabelsData, SeriesData } from "./workbook-data";
import { escapeXml } from "./xml";

/** The usual data labels: the value alone. */
const plainLabels: LabelsData = { value: true, seriesName: false, categoryName: false };
const noLabels: LabelsData = { value: false, seriesName: false, categoryName: false };

/** The data labels of a series, and those of its points that have their own. */
export function writeLabels({ hasDataLabels, labels, pointLabels = {} }: SeriesData, plot: Plot): string {
  const own = Object.entries(pointLabels);
  if (!hasDataLabels && own.length === 0) return "";
  const usual = plot.element === "lineChart" ? { ...plainLabels, position: "Top" } : plainLabels;
  const range = labelsRange({ pointLabels });
  const points = own.map(([point, label]) => writePointLabel(Number(point), label, range !== null, plot));
  return `<c:dLbls>${points.join("")}${writeLabel(hasDataLabels ? (labels ?? usual) : noLabels, plot)}</c:dLbls>`;
}

/** The cells that labels of its points show, where they are one column; goes at the end of a series. */
export function writeLabelsRange(series: SeriesData): string {
  const range = labelsRange(series);
  if (range === null) return "";
  const { reference, texts, count } = range;
  const points = [...texts].map(([point, text]) => `<c:pt idx="${point}"><c:v>${escapeXml(text)}</c:v></c:pt>`);
  const cache = `<c15:dlblRangeCache><c:ptCount val="${count}"/>${points.join("")}</c15:dlblRangeCache>`;
  return `<c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:datalabelsRange><c15:f>${escapeXml(reference)}</c15:f>${cache}</c15:datalabelsRange></c:ext></c:extLst>`;
}

function writePointLabel(point: number, label: LabelsData, isInRange: boolean, plot: Plot): string {
  const { text = "", formula, font } = label;
  const index = `<c:dLbl><c:idx val="${point}"/>`;
  if (formula !== undefined) {
    const { words, extension } = writeLinkedText(text, isInRange ? null : formula, font, point);
    return `${index}<c:tx>${words}</c:tx>${writeLabel(label, plot)}${extension}</c:dLbl>`;
  }
  const words = label.text === undefined ? "" : `<c:tx>${writeWords(text, font)}</c:tx>`;
  return `${index}${words}${writeLabel(label, plot)}</c:dLbl>`;
}

function writeLabel(label: LabelsData, plot: Plot): string {
  const { value, seriesName, categoryName, separator, position, font, fill, numberFormat } = label;
  // A place that its kind of plot doesn't have, as after a change of its type, becomes the automatic one.
  const isPlace = labelPlaces(plot).some((one) => one === position);
  const place = isPlace ? writtenFor(labelPositions, position ?? null) : undefined;
  const flag = (name: string, isOn: boolean) => `<c:${name} val="${isOn ? 1 : 0}"/>`;
  // A label without any of its parts is not shown, whatever its words.
  const hasWords = label.text !== undefined || label.formula !== undefined;
  return [
    numberFormat === undefined ? "" : `<c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>`,
    font === undefined && fill === undefined
      ? ""
      : `<c:spPr>${writeFill(fill ?? "None")}<a:ln><a:noFill/></a:ln></c:spPr>${writeFont(font)}`,
    place === undefined ? "" : `<c:dLblPos val="${place}"/>`,
    flag("showLegendKey", false),
    flag("showVal", value || (hasWords && !seriesName && !categoryName)),
    flag("showCatName", categoryName),
    flag("showSerName", seriesName),
    flag("showPercent", false),
    flag("showBubbleSize", false),
    separator === undefined ? "" : `<c:separator>${escapeXml(separator)}</c:separator>`,
  ].join("");
}
