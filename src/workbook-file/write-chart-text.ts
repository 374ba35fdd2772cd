import { escapeXml } from "./xml";

/** Sizes in which Excel sets titles, in points; left out, programs take 18 and bold. */
const sizes = { chart: 14, axis: 10 } as const;

/** A title of a chart or an axis; its lines are paragraphs. */
export function writeTitle(text: string, of: keyof typeof sizes): string {
  const paragraphs = text
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:r><a:rPr lang="en-GB" sz="${sizes[of] * 100}" b="0"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** A fill of one colour, "#RRGGBB". */
export function writeFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
}
