import type { CSSProperties } from "react";
import type { BorderData, CellFormat, CellResult } from "../../../workbook-file/workbook-data";

const pixelsPerPoint = 96 / 72;
const borderSides = {
  EdgeTop: "borderTop",
  EdgeBottom: "borderBottom",
  EdgeLeft: "borderLeft",
  EdgeRight: "borderRight",
} as const;
const lineWidths = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 } as const;
const lineStyles = { Continuous: "solid", Dash: "dashed", Dot: "dotted", Double: "double", None: "none" } as const;
const flexEnds = { Top: "flex-start", Center: "center", Bottom: "flex-end" } as const;

/** How a cell's format looks on the page. The style has only what the format sets; the rest is in the style sheet. */
export function cellStyle(format: CellFormat, value: CellResult): CSSProperties {
  const style: CSSProperties = {};
  if (format.fill !== undefined) Object.assign(style, { backgroundColor: format.fill, boxShadow: "none" }); // no gridlines
  if (format.fontName !== undefined) style.fontFamily = `"${format.fontName}", var(--cell-font)`;
  if (format.fontSize !== undefined) style.fontSize = format.fontSize * pixelsPerPoint;
  if (format.fontColor !== undefined) style.color = format.fontColor;
  if (format.bold) style.fontWeight = 600;
  if (format.italic) style.fontStyle = "italic";
  if (format.underline !== undefined && format.underline !== "None") {
    style.textDecoration = format.underline === "Double" ? "underline double" : "underline";
  }
  if (format.verticalAlignment !== undefined) style.alignItems = flexEnds[format.verticalAlignment];
  if (format.wrapText) style.whiteSpace = "pre-wrap";
  if (format.indentLevel) style.paddingInline = format.indentLevel * 9 + 3;
  style.justifyContent = alignment(format, value);
  style.textAlign =
    style.justifyContent === "flex-end" ? "right" : style.justifyContent === "center" ? "center" : "left";
  for (const [edge, side] of Object.entries(borderSides) as [keyof typeof borderSides, "borderTop"][]) {
    const border = format.borders?.[edge];
    if (border !== undefined && border.style !== "None") style[side] = borderLine(border);
  }
  return style;
}

/** General alignment: numbers to the right, truth values and errors in the middle, text to the left. */
function alignment(
  { horizontalAlignment = "General" }: CellFormat,
  value: CellResult,
): "flex-start" | "center" | "flex-end" {
  if (horizontalAlignment === "Right") return "flex-end";
  if (horizontalAlignment === "Center") return "center";
  if (horizontalAlignment !== "General") return "flex-start";
  if (typeof value === "number") return "flex-end";
  return typeof value === "boolean" || (value !== null && typeof value === "object") ? "center" : "flex-start";
}

function borderLine({ style, weight, color }: BorderData): string {
  const width = style === "Double" ? 3 : lineWidths[weight];
  return `${width}px ${lineStyles[style]} ${color}`;
}
