import type { ChartFontData } from "../../../workbook-file/workbook-data";

export const pixelsPerPoint = 96 / 72;

/** The font of a text, in echarts' words; only what is set. */
export function fontLook(font: ChartFontData | undefined): object {
  return {
    ...(font?.size !== undefined && { fontSize: font.size * pixelsPerPoint }),
    ...(font?.bold && { fontWeight: "bold" }),
    ...(font?.color !== undefined && { color: font.color }),
  };
}

/** A fill, in echarts' words. */
export function fillLook(fill: string): string {
  return fill === "None" ? "transparent" : fill;
}

const dashes: Readonly<Record<string, string>> = {
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
  RoundDot: "dotted",
};

/** echarts' word for the style of a line. */
export function dashLook(style: string | null | undefined): string {
  return dashes[style ?? ""] ?? "solid";
}
