import { writeFill } from "./write-chart-look";
import type { ChartFontData, ChartTextData } from "./workbook-data";
import { escapeXml } from "./xml";

/** Sizes in which Excel sets titles, in points; left out, programs take 18 and bold. */
export const titleSizes = { chart: 14, axis: 10 } as const;

/**
 * A title of a chart or an axis; its lines are paragraphs. One that shows a cell keeps the cell's text too, for programs
 * that don't follow the cell.
 */
export function writeTitle(
  text: string,
  of: keyof typeof titleSizes,
  { formula, font = {} }: ChartTextData = {},
): string {
  const look = { size: titleSizes[of], bold: false, ...font };
  if (formula !== undefined) {
    const reference = escapeXml(formula.replace(/^=/, ""));
    const cache = `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(text)}</c:v></c:pt></c:strCache>`;
    return `<c:title><c:tx><c:strRef><c:f>${reference}</c:f>${cache}</c:strRef></c:tx><c:overlay val="0"/>${writeFont(look)}</c:title>`;
  }
  return `<c:title><c:tx>${writeWords(text, look)}</c:tx><c:overlay val="0"/></c:title>`;
}

/** Words; its lines are paragraphs. */
export function writeWords(text: string, font: ChartFontData = {}): string {
  const paragraphs = text
    .split("\n")
    .map((line) => `<a:p><a:r>${writeRunLook("a:rPr", font)}<a:t>${escapeXml(line)}</a:t></a:r></a:p>`);
  return `<c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</c:rich>`;
}

/**
 * A label's words from a cell, with what Excel needs to follow it. Programs that don't follow it show the text that the
 * cell had.
 *
 * @param formula the cell; null if it is the label's own in the range of its series
 * @param place the label's place in its series, for an id that differs from the others'
 */
export function writeLinkedText(text: string, formula: string | null, font: ChartFontData | undefined, place: number) {
  const id = `{${(place + 1).toString(16).toUpperCase().padStart(8, "0")}-0003-4000-8000-000000000000}`;
  const words = escapeXml(text);
  const look = writeRunLook("a:rPr", font ?? {});
  const cache = `<c15:dlblFieldTableCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${words}</c:v></c:pt></c15:dlblFieldTableCache>`;
  const table =
    formula === null
      ? '<c15:dlblFieldTable/><c15:showDataLabelsRange val="1"/>'
      : `<c15:dlblFieldTable><c15:dlblFTEntry><c15:txfldGUID>${id}</c15:txfldGUID><c15:f>${escapeXml(formula.replace(/^=/, ""))}</c15:f>${cache}</c15:dlblFTEntry></c15:dlblFieldTable>`;
  const type = formula === null ? "CELLRANGE" : "CELLREF";
  return {
    words: `<c:rich><a:bodyPr/><a:lstStyle/><a:p><a:fld id="${id}" type="${type}">${look}<a:pPr/><a:t>${words}</a:t></a:fld></a:p></c:rich>`,
    extension: `<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart">${table}</c:ext></c:extLst>`,
  };
}

/**
 * The font of labels, or of a title that shows a cell; nothing if it is automatic.
 *
 * @param isEachInOneLine true for names one below the other, of which each is to be seen. Where one is long, LibreOffice
 *   breaks it into lines and leaves out every other name, unless names are turned: 1 is 1/60,000 of a degree
 */
export function writeFont(font: ChartFontData | undefined, isEachInOneLine = false): string {
  if (font === undefined) return "";
  return `<c:txPr><a:bodyPr${isEachInOneLine ? ' rot="1" vert="horz"' : ""}/><a:lstStyle/><a:p><a:pPr>${writeRunLook("a:defRPr", font)}</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
}

function writeRunLook(element: "a:rPr" | "a:defRPr", { size, bold, color }: ChartFontData): string {
  const attributes = [
    element === "a:rPr" ? ' lang="en-GB"' : "",
    size === undefined ? "" : ` sz="${Math.round(size * 100)}"`,
    bold === undefined ? "" : ` b="${bold ? 1 : 0}"`,
  ].join("");
  return color === undefined
    ? `<${element}${attributes}/>`
    : `<${element}${attributes}>${writeFill(color)}</${element}>`;
}
