import { borderSides, borderStyles, type StyleParts } from "./read-cell-format";
import type { BorderData, CellFormat } from "./workbook-data";
import { childOf, escapeXml, writeAttributes } from "./xml";

/** The style sheet elements that a format needs; null if the default will do. */
export interface FormatElements {
  readonly font: string | null;
  readonly fill: string | null;
  readonly border: string | null;
  readonly alignment: string | null;
  readonly protection: string | null;
}

export function writeCellFormat(format: CellFormat, parts: StyleParts): FormatElements {
  return {
    font: writeFont(format, parts),
    fill:
      format.fill === undefined
        ? null
        : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(format.fill)}"/><bgColor indexed="64"/></patternFill></fill>`,
    border: writeBorder(format),
    alignment: writeAlignment(format),
    protection: format.locked === false ? '<protection locked="0"/>' : null,
  };
}

function writeFont(format: CellFormat, { fonts }: StyleParts): string | null {
  const { bold, italic, underline = "None", fontColor, fontName, fontSize } = format;
  const isUsual = bold !== true && italic !== true && underline === "None";
  if (isUsual && fontColor === undefined && fontName === undefined && fontSize === undefined) return null;
  const usual = (element: string) => childOf(fonts[0], element)?.attributes["val"];
  return [
    "<font>",
    bold === true ? "<b/>" : "",
    italic === true ? "<i/>" : "",
    underline === "None" ? "" : underline === "Double" ? '<u val="double"/>' : "<u/>",
    `<sz val="${fontSize ?? usual("sz") ?? 11}"/>`,
    fontColor === undefined ? '<color theme="1"/>' : `<color rgb="${argb(fontColor)}"/>`,
    `<name val="${escapeXml(fontName ?? usual("name") ?? "Calibri")}"/>`,
    "</font>",
  ].join("");
}

function writeBorder({ borders = {} }: CellFormat): string | null {
  const drawn = Object.values(borders).some(({ style }) => style !== "None");
  if (!drawn) return null;
  return `<border>${writeLines(borders)}<diagonal/></border>`;
}

/** The elements of all four sides of a border. */
export function writeLines(borders: NonNullable<CellFormat["borders"]>): string {
  const lines = borderSides.map(([element, side]) => {
    const border = borders[side];
    if (border === undefined || border.style === "None") return `<${element}/>`;
    return `<${element} style="${lineStyle(border)}"><color rgb="${argb(border.color)}"/></${element}>`;
  });
  return lines.join("");
}

function lineStyle({ style, weight }: BorderData): string {
  const known = [...borderStyles];
  const same = known.find(([, line]) => line.style === style && line.weight === weight);
  return (same ?? known.find(([, line]) => line.style === style))?.[0] ?? "thin";
}

function writeAlignment(format: CellFormat): string | null {
  const {
    horizontalAlignment: across = "General",
    verticalAlignment: along = "Bottom",
    wrapText,
    indentLevel = 0,
  } = format;
  const attributes = writeAttributes({
    horizontal: across === "General" ? undefined : across.toLowerCase(),
    vertical: along === "Bottom" ? undefined : along.toLowerCase(),
    wrapText: wrapText === true ? 1 : undefined,
    indent: indentLevel > 0 ? indentLevel : undefined,
  });
  return attributes === "" ? null : `<alignment${attributes}/>`;
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
