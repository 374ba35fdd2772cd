import { colorOf, type StyleParts } from "./read-cell-format";
import type { ConditionalLook } from "./sheet-parts";
import { childOf, type XmlElement } from "./xml";

/** The look that a conditional format gives a cell; null if we don't model part of it, such as a border. */
export function readLook(dxf: XmlElement, parts: Pick<StyleParts, "themeColors">): ConditionalLook | null {
  const [font, fill] = [childOf(dxf, "font"), childOf(dxf, "fill/patternFill")];
  const isPlain = dxf.children.every(({ name }) => name === "font" || name === "fill");
  const isPlainFont = font?.children.every(({ name }) => ["b", "i", "color"].includes(name)) ?? true;
  const pattern = fill?.attributes["patternType"] ?? "solid";
  if (!isPlain || !isPlainFont || pattern !== "solid") return null;
  const on = (name: string) => {
    const element = childOf(font, name);
    return element && !["0", "false"].includes(element.attributes["val"] ?? "1");
  };
  // In conditional formats, a solid fill has its colour in bgColor.
  const background = colorOf(childOf(fill, "bgColor"), parts);
  const color = colorOf(childOf(font, "color"), parts);
  const [bold, italic] = [on("b"), on("i")];
  return {
    ...(background !== null && { fill: background }),
    ...(color !== null && { fontColor: color }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
  };
}

export function writeLook({ fill, fontColor, bold, italic }: ConditionalLook): string {
  const flag = (name: string, on: boolean | undefined) =>
    on === undefined ? "" : on ? `<${name}/>` : `<${name} val="0"/>`;
  const color = fontColor === undefined ? "" : `<color rgb="FF${fontColor.slice(1)}"/>`;
  const font = `${flag("b", bold)}${flag("i", italic)}${color}`;
  const background =
    fill === undefined
      ? ""
      : `<fill><patternFill patternType="solid"><bgColor rgb="FF${fill.slice(1)}"/></patternFill></fill>`;
  return `<dxf>${font === "" ? "" : `<font>${font}</font>`}${background}</dxf>`;
}
