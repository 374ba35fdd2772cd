import { lineStyles, wordFor } from "./chart-words";
import { emuPerPoint } from "./emu-per-point";
import type { ChartFontData, ChartTextData, LineData } from "./workbook-data";
import { childOf, descendantsOf, type XmlElement } from "./xml";
import { titleSizes } from "./write-chart-text";

/** The colour of a shape's fill, "#RRGGBB", or "None"; null if it is automatic. */
export function fillOf(shape: XmlElement | undefined): string | null {
  if (childOf(shape, "noFill") !== undefined) return "None";
  const color = childOf(shape, "solidFill/srgbClr")?.attributes["val"];
  return color === undefined ? null : `#${color.toUpperCase()}`;
}

/** A line or an outline; undefined if it is automatic. */
export function readLine(line: XmlElement | undefined): LineData | undefined {
  const color = fillOf(line);
  if (color === "None") return { style: "None" };
  const width = line?.attributes["w"];
  const style = wordFor(lineStyles, childOf(line, "prstDash")?.attributes["val"]);
  const read = {
    ...(color !== null && { color }),
    ...(width !== undefined && { weight: Number(width) / emuPerPoint }),
    ...(style !== undefined && { style }),
  };
  return Object.keys(read).length === 0 ? undefined : read;
}

/** A title; of one that shows a cell, its text is what the cell had. Its font is absent if it is as we write titles. */
export function readTitle(
  title: XmlElement | undefined,
  of: keyof typeof titleSizes,
): ChartTextData & { readonly text: string; readonly visible: boolean } {
  const words = childOf(title, "tx") ?? title;
  const formula = childOf(title, "tx/strRef/f")?.text;
  const font = readFont(title) ?? fontOfWords(words);
  const isUsual = font?.size === titleSizes[of] && font.bold === false && font.color === undefined;
  return {
    text: words === undefined ? "" : wordsOf(words),
    visible: title !== undefined,
    ...(formula !== undefined && { formula: `=${formula}` }),
    ...(font && !isUsual && { font }),
  };
}

/** Words; of those from a cell, the text that the cell had. */
export function wordsOf(words: XmlElement): string {
  const paragraphs = descendantsOf(words, "p").map((one) =>
    descendantsOf(one, "t")
      .map(({ text }) => text)
      .join(""),
  );
  return paragraphs.length > 0 ? paragraphs.join("\n") : (descendantsOf(words, "v")[0]?.text ?? "");
}

/** The font of labels; undefined if it is automatic. */
export function readFont(element: XmlElement | undefined): ChartFontData | undefined {
  return fontOfRun(childOf(element, "txPr/p/pPr/defRPr"));
}

/** The font of words, as the first of them has it. */
export function fontOfWords(words: XmlElement | undefined): ChartFontData | undefined {
  const paragraph = childOf(words, "rich/p");
  const run = childOf(paragraph, "r/rPr") ?? childOf(paragraph, "fld/rPr");
  return fontOfRun(run) ?? fontOfRun(childOf(paragraph, "pPr/defRPr"));
}

function fontOfRun(run: XmlElement | undefined): ChartFontData | undefined {
  const { sz: size, b: bold } = run?.attributes ?? {};
  const color = fillOf(run);
  const font = {
    ...(size !== undefined && { size: Number(size) / 100 }),
    ...(bold !== undefined && { bold: bold !== "0" && bold !== "false" }),
    ...(color !== null && color !== "None" && { color }),
  };
  return Object.keys(font).length === 0 ? undefined : font;
}
