import { lineStyles, writtenFor } from "./chart-words";
import { emuPerPoint } from "./emu-per-point";

/** A fill of one colour, "#RRGGBB", or none. */
export function writeFill(fill: string): string {
  if (fill === "None") return "<a:noFill/>";
  return `<a:solidFill><a:srgbClr val="${fill.slice(1).toUpperCase()}"/></a:solidFill>`;
}

/** A line or an outline; nothing if all of it is automatic. */
export function writeLine(line: {
  readonly color?: string | null;
  readonly weight?: number | null;
  readonly style?: string | null;
}): string {
  const { color = null, weight = null, style = null } = line;
  if (style === "None") return "<a:ln><a:noFill/></a:ln>";
  const dash = writtenFor(lineStyles, style);
  if (color === null && weight === null && dash === undefined) return "";
  const width = weight === null ? "" : ` w="${Math.round(weight * emuPerPoint)}"`;
  const look = (color === null ? "" : writeFill(color)) + (dash === undefined ? "" : `<a:prstDash val="${dash}"/>`);
  return `<a:ln${width}>${look}</a:ln>`;
}
