import { borderSides, colorOf, readBorders, type StyleParts } from "./read-cell-format";
import type { ConditionalLook } from "./sheet-parts";
import { writeLines } from "./write-cell-format";
import { childOf, type XmlElement } from "./xml";

const lineOfSide = new Map(borderSides);

/** The look that a conditional format gives a cell; null if we don't model part of it, such as its number format. */
export function readLook(dxf: XmlElement, parts: Pick<StyleParts, "themeColors">): ConditionalLook | null {
  const [font, fill, border] = [childOf(dxf, "font"), childOf(dxf, "fill/patternFill"), childOf(dxf, "border")];
  const isPlain = dxf.children.every(({ name }) => ["font", "fill", "border"].includes(name));
  const isPlainFont = font?.children.every(({ name }) => ["b", "i", "color"].includes(name)) ?? true;
  const pattern = fill?.attributes["patternType"] ?? "solid";
  // Lines between cells, and diagonal ones, are empty elements where there are none.
  const isPlainBorder =
    border?.children.every(({ name, attributes }) =>
      lineOfSide.has(name) ? true : attributes["style"] === undefined,
    ) ?? true;
  if (!isPlain || !isPlainFont || !isPlainBorder || pattern !== "solid") return null;
  const on = (name: string) => {
    const element = childOf(font, name);
    return element && !["0", "false"].includes(element.attributes["val"] ?? "1");
  };
  // In conditional formats, a solid fill has its colour in bgColor.
  const background = colorOf(childOf(fill, "bgColor"), parts);
  const color = colorOf(childOf(font, "color"), parts);
  const [bold, italic] = [on("b"), on("i")];
  const borders = border === undefined ? {} : readBorders(border, parts);
  return {
    ...(background !== null && { fill: background }),
    ...(color !== null && { fontColor: color }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(Object.keys(borders).length > 0 && { borders }),
  };
}

export function writeLook({ fill, fontColor, bold, italic, borders }: ConditionalLook): string {
  const flag = (name: string, on: boolean | undefined) =>
    on === undefined ? "" : on ? `<${name}/>` : `<${name} val="0"/>`;
  const color = fontColor === undefined ? "" : `<color rgb="FF${fontColor.slice(1)}"/>`;
  const font = `${flag("b", bold)}${flag("i", italic)}${color}`;
  const background =
    fill === undefined
      ? ""
      : `<fill><patternFill patternType="solid"><bgColor rgb="FF${fill.slice(1)}"/></patternFill></fill>`;
  const lines = borders === undefined ? "" : `<border>${writeLines(borders)}</border>`;
  return `<dxf>${font === "" ? "" : `<font>${font}</font>`}${background}${lines}</dxf>`;
}
