import type { ChartFontData, ChartTextData } from "./workbook-data";
import { childOf, descendantsOf, type XmlElement } from "./xml";

/** The colour of a shape's fill, "#RRGGBB"; null if it is automatic. */
export function fillOf(shape: XmlElement | undefined): string | null {
  const color = childOf(shape, "solidFill/srgbClr")?.attributes["val"];
  return color === undefined ? null : `#${color.toUpperCase()}`;
}

/** A title's words; of one that shows a cell, the text that the cell had. */
export function textOf(title: XmlElement | undefined): string {
  if (title === undefined) return "";
  const words = childOf(title, "tx") ?? title;
  const paragraphs = descendantsOf(words, "p").map((one) =>
    descendantsOf(one, "t")
      .map(({ text }) => text)
      .join(""),
  );
  return paragraphs.length > 0 ? paragraphs.join("\n") : (descendantsOf(title, "v")[0]?.text ?? "");
}

/** The cell that a title shows, and its font; of these only what is set. */
export function linkedTo(title: XmlElement | undefined): ChartTextData {
  const reference = childOf(title, "tx/strRef/f")?.text;
  if (reference === undefined) return {};
  const font = readFont(title);
  return { formula: `=${reference}`, ...(font && { font }) };
}

/** The font of labels; undefined if it is automatic. */
export function readFont(element: XmlElement | undefined): ChartFontData | undefined {
  const run = childOf(element, "txPr/p/pPr/defRPr");
  if (run === undefined) return undefined;
  const { sz: size, b: bold } = run.attributes;
  const color = fillOf(run);
  const font = {
    ...(size !== undefined && { size: Number(size) / 100 }),
    ...(bold !== undefined && { bold: bold !== "0" && bold !== "false" }),
    ...(color !== null && { color }),
  };
  return Object.keys(font).length === 0 ? undefined : font;
}
