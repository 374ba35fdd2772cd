import type { ChartFontData, ChartTextData } from "./workbook-data";
import { escapeXml } from "./xml";

/** Sizes in which Excel sets titles, in points; left out, programs take 18 and bold. */
const sizes = { chart: 14, axis: 10 } as const;

/**
 * A title of a chart or an axis; its lines are paragraphs. One that shows a cell keeps the cell's text too, for programs
 * that don't follow the cell.
 */
export function writeTitle(text: string, of: keyof typeof sizes, { formula, font = {} }: ChartTextData = {}): string {
  const look = { size: sizes[of], bold: false, ...font };
  if (formula !== undefined) {
    const reference = escapeXml(formula.replace(/^=/, ""));
    const cache = `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(text)}</c:v></c:pt></c:strCache>`;
    return `<c:title><c:tx><c:strRef><c:f>${reference}</c:f>${cache}</c:strRef></c:tx><c:overlay val="0"/>${writeFont(look)}</c:title>`;
  }
  const paragraphs = text
    .split("\n")
    .map((line) => `<a:p><a:r>${writeRunLook("a:rPr", look)}<a:t>${escapeXml(line)}</a:t></a:r></a:p>`);
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** The font of labels, or of a title that shows a cell; nothing if it is automatic. */
export function writeFont(font: ChartFontData | undefined): string {
  if (font === undefined) return "";
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${writeRunLook("a:defRPr", font)}</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
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

/** A fill of one colour, "#RRGGBB". */
export function writeFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
}
