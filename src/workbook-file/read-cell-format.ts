import type { BorderData, CellFormat } from "./workbook-data";
import { childOf, type XmlElement } from "./xml";

/** The lists in a style sheet that cell styles refer to; the first item of each is the default. */
export interface StyleParts {
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly XmlElement[];
  readonly themeColors: readonly string[];
}

export type BorderSide = keyof NonNullable<CellFormat["borders"]>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export const borderSides: readonly (readonly [element: string, side: BorderSide])[] = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
];

/** Border style in the file → style and weight in the Excel API's words. */
export const borderStyles: ReadonlyMap<string, Pick<BorderData, "style" | "weight">> = new Map(
  Object.entries({
    thin: { style: "Continuous", weight: "Thin" },
    hair: { style: "Continuous", weight: "Hairline" },
    medium: { style: "Continuous", weight: "Medium" },
    thick: { style: "Continuous", weight: "Thick" },
    dashed: { style: "Dash", weight: "Thin" },
    mediumDashed: { style: "Dash", weight: "Medium" },
    dotted: { style: "Dot", weight: "Thin" },
    double: { style: "Double", weight: "Thick" },
  }),
);

const horizontal: ReadonlyMap<string, CellFormat["horizontalAlignment"]> = new Map(
  Object.entries({
    left: "Left",
    center: "Center",
    right: "Right",
    fill: "Fill",
    justify: "Justify",
  }),
);
const vertical: ReadonlyMap<string, CellFormat["verticalAlignment"]> = new Map(
  Object.entries({ top: "Top", center: "Center" }),
);

/** What the style has that differs from Excel's defaults; its font only if it differs from the workbook's own. */
export function readCellFormat(xf: XmlElement, parts: StyleParts): CellFormat {
  const format: Mutable<CellFormat> = {};
  const font = parts.fonts[Number(xf.attributes["fontId"] ?? 0)];
  if (font !== undefined) readFont(format, font, parts);
  const pattern = childOf(parts.fills[Number(xf.attributes["fillId"] ?? 0)], "patternFill");
  const fill = pattern?.attributes["patternType"] === "solid" ? colorOf(childOf(pattern, "fgColor"), parts) : null;
  if (fill !== null) format.fill = fill;
  const border = parts.borders[Number(xf.attributes["borderId"] ?? 0)];
  const borders = border === undefined ? {} : readBorders(border, parts);
  if (Object.keys(borders).length > 0) format.borders = borders;
  const alignment = childOf(xf, "alignment")?.attributes ?? {};
  const across = horizontal.get(alignment["horizontal"] ?? "");
  if (across !== undefined) format.horizontalAlignment = across;
  const along = vertical.get(alignment["vertical"] ?? "");
  if (along !== undefined) format.verticalAlignment = along;
  if (isTrue(alignment["wrapText"])) format.wrapText = true;
  if (Number(alignment["indent"] ?? 0) > 0) format.indentLevel = Number(alignment["indent"]);
  const locked = childOf(xf, "protection")?.attributes["locked"];
  if (locked !== undefined && !isTrue(locked)) format.locked = false;
  return format;
}

function readFont(format: Mutable<CellFormat>, font: XmlElement, parts: StyleParts): void {
  const value = (element: XmlElement | undefined, name: string) => childOf(element, name)?.attributes["val"];
  const on = (name: string) => childOf(font, name) !== undefined && isTrue(value(font, name) ?? "1");
  const usual = parts.fonts[0];
  const name = value(font, "name");
  if (name !== undefined && name !== value(usual, "name")) format.fontName = name;
  const size = value(font, "sz");
  if (size !== undefined && size !== value(usual, "sz")) format.fontSize = Number(size);
  const color = colorOf(childOf(font, "color"), parts);
  if (color !== null && color !== colorOf(childOf(usual, "color"), parts)) format.fontColor = color;
  if (on("b")) format.bold = true;
  if (on("i")) format.italic = true;
  const underline = childOf(font, "u");
  if (underline !== undefined && underline.attributes["val"] !== "none")
    format.underline = underline.attributes["val"]?.startsWith("double") === true ? "Double" : "Single";
}

/** The lines of a border element, by side. */
export function readBorders(
  border: XmlElement,
  parts: Pick<StyleParts, "themeColors">,
): Readonly<Partial<Record<BorderSide, BorderData>>> {
  const borders: Partial<Record<BorderSide, BorderData>> = {};
  for (const [element, side] of borderSides) {
    const line = childOf(border, element);
    const style = borderStyles.get(line?.attributes["style"] ?? "");
    if (style !== undefined) borders[side] = { ...style, color: colorOf(childOf(line, "color"), parts) ?? "#000000" };
  }
  return borders;
}

/** "#RRGGBB"; null if the colour is automatic. */
export function colorOf(color: XmlElement | undefined, parts: Pick<StyleParts, "themeColors">): string | null {
  const { rgb, theme, tint, indexed } = color?.attributes ?? {};
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  const themed = theme === undefined ? undefined : parts.themeColors[Number(theme)];
  if (themed !== undefined) return tinted(themed, Number(tint ?? 0));
  return indexed === undefined ? null : (indexedColors[Number(indexed)] ?? null);
}

/** The first sixteen colours of Excel's old palette, which files count from 0 and again from 8. */
const indexedColors = [0, 8].flatMap(() => [
  "#000000",
  "#FFFFFF",
  "#FF0000",
  "#00FF00",
  "#0000FF",
  "#FFFF00",
  "#FF00FF",
  "#00FFFF",
]);

/** Lighter for a tint above 0, darker below. An approximation: Excel works on luminance. */
function tinted(color: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const moved = channels.map((channel) =>
    Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint),
  );
  return `#${moved
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
