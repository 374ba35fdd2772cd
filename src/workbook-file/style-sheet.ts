import { builtInStyles } from "./built-in-styles";
import { readStyleName, writeStyleName } from "./named-styles";
import type { CellFormat, NamedStyle } from "./workbook-data";
import { readCellFormat, type StyleParts } from "./read-cell-format";
import { readLook, writeLook } from "./conditional-look";
import { isSameData } from "./is-same-data";
import type { ConditionalLook } from "./sheet-parts";
import { writeCellFormat } from "./write-cell-format";
import { childOf, childrenOf, escapeXml, parseXml, type XmlElement } from "./xml";
import { beforeEnd } from "./xlsx-package";

const normal = "Normal";

export interface CellStyle {
  readonly numberFormat: string;
  readonly format: CellFormat;
}

/** The cell styles of xl/styles.xml: existing ones by index; new ones are appended when needed. */
export interface StyleSheet {
  styleAt(index: number): CellStyle;
  /** The index of the style. If it equals the style `before`, keeps that, with any parts that we don't model. */
  indexOf(style: CellStyle, before: number): number;
  /** The look of a conditional format; null if it has parts that we don't model. */
  lookAt(index: number): ConditionalLook | null;
  indexOfLook(look: ConditionalLook): number;
  /** The named styles besides Normal. */
  readonly named: readonly NamedStyle[];
  /** Makes these the named styles. Call it before asking for the index of any style. */
  name(styles: readonly NamedStyle[]): void;
  toXml(): string;
}

/** Number formats that files refer to by number only. */
const builtInFormats: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd/mm/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/** `themeColors` are the workbook's theme colours, in the order in which styles number them. */
export function readStyleSheet(written: string, themeColors: readonly string[]): StyleSheet {
  const xml = withNeededLists(written);
  const root = parseXml(xml);
  const fonts = [...childrenOf(childOf(root, "fonts"), "font")];
  const parts: StyleParts = {
    fonts,
    fills: childrenOf(childOf(root, "fills"), "fill"),
    borders: childrenOf(childOf(root, "borders"), "border"),
    themeColors,
  };
  const numberFormats = new Map<number, string>(Object.entries(builtInFormats).map(([id, code]) => [Number(id), code]));
  for (const { attributes } of childrenOf(childOf(root, "numFmts"), "numFmt"))
    numberFormats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");

  const styleOf = (xf: XmlElement): CellStyle => ({
    numberFormat: numberFormats.get(Number(xf.attributes["numFmtId"] ?? 0)) ?? "General",
    format: readCellFormat(xf, parts),
  });
  const baseXfs = childrenOf(childOf(root, "cellStyleXfs"), "xf");
  const names = childrenOf(childOf(root, "cellStyles"), "cellStyle").map(readStyleName);
  const nameOf = new Map(names.map(({ xfId, name }) => [xfId, name]));
  const styles: CellStyle[] = childrenOf(childOf(root, "cellXfs"), "xf").map((xf) => {
    const { numberFormat, format } = styleOf(xf);
    const name = nameOf.get(Number(xf.attributes["xfId"] ?? 0)) ?? normal;
    return { numberFormat, format: name === normal ? format : { ...format, style: name } };
  });
  const named = names.flatMap(({ name, isBuiltIn, xfId }): NamedStyle[] => {
    const xf = baseXfs[xfId];
    return xf === undefined || name === normal ? [] : [{ name, isBuiltIn, ...styleOf(xf) }];
  });
  /** The present looks of named styles, and where each is in the file. */
  let wanted: readonly NamedStyle[] = named;
  const baseIndexes = new Map(names.map(({ xfId, name }) => [name, xfId]));
  /** Names whose look has changed, so that cells have to refer to another one than before. */
  const changed = new Set<string>();
  const indexes = new Map<string, number>();
  styles.forEach((style, index) => {
    if (!indexes.has(styleKey(style))) indexes.set(styleKey(style), index);
  });
  const looks = childrenOf(childOf(root, "dxfs"), "dxf").map((dxf) => readLook(dxf, parts));
  const added: Record<
    "numFmts" | "fonts" | "fills" | "borders" | "cellStyleXfs" | "cellXfs" | "cellStyles" | "dxfs",
    string[]
  > = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellStyleXfs: [],
    cellXfs: [],
    cellStyles: [],
    dxfs: [],
  };
  const counts = { fonts: parts.fonts.length, fills: parts.fills.length, borders: parts.borders.length };

  function numberFormatId(code: string): number {
    for (const [id, known] of numberFormats) if (known === code) return id;
    const id = Math.max(163, ...numberFormats.keys()) + 1;
    numberFormats.set(id, code);
    added.numFmts.push(`<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  function add(kind: "fonts" | "fills" | "borders", element: string | null): number {
    if (element === null) return 0;
    const known = added[kind].indexOf(element);
    return counts[kind] + (known >= 0 ? known : added[kind].push(element) - 1);
  }

  /** The index of a named style's look, which is added if the file has it not yet. */
  function baseIndexOf(name: string): number {
    const known = baseIndexes.get(name);
    if (known !== undefined) return known;
    const style = wanted.find((one) => one.name === name) ?? builtInStyles.find((one) => one.name === name);
    if (style === undefined) return 0;
    added.cellStyleXfs.push(elementOf(style, null));
    const index = baseXfs.length + added.cellStyleXfs.length - 1;
    baseIndexes.set(name, index);
    added.cellStyles.push(writeStyleName(name, index));
    return index;
  }

  function append(style: CellStyle): number {
    const { style: name = normal } = style.format;
    added.cellXfs.push(elementOf(style, name === normal ? 0 : baseIndexOf(name)));
    return styles.push(style) - 1;
  }

  function elementOf(style: CellStyle, xfId: number | null): string {
    const { font, fill, border, alignment, protection } = writeCellFormat(style.format, parts);
    const base = xfId === null ? "" : ` xfId="${xfId}"`;
    const ids = `numFmtId="${numberFormatId(style.numberFormat)}" fontId="${add("fonts", font)}" fillId="${add("fills", fill)}" borderId="${add("borders", border)}"${base}`;
    const applied = [
      'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"',
      alignment === null ? "" : ' applyAlignment="1"',
      protection === null ? "" : ' applyProtection="1"',
    ].join("");
    const content = `${alignment ?? ""}${protection ?? ""}`;
    return content === "" ? `<xf ${ids} ${applied}/>` : `<xf ${ids} ${applied}>${content}</xf>`;
  }

  /** The document without the names that are gone, or that refer to another look now. */
  function withoutNames(): string {
    const kept = names.filter(
      ({ name, xfId }) =>
        name === normal || (baseIndexes.get(name) === xfId && wanted.some((one) => one.name === name)),
    );
    const list = childOf(root, "cellStyles");
    if (list === undefined || kept.length === names.length) return xml;
    const elements = kept.map(({ element: { start, end } }) => xml.slice(start, end));
    const written = `<cellStyles count="${kept.length}">${elements.join("")}</cellStyles>`;
    return xml.slice(0, list.start) + written + xml.slice(list.end);
  }

  return {
    styleAt: (index) => styles[index] ?? { numberFormat: "General", format: {} },
    indexOf(style, before) {
      const key = styleKey(style);
      const same = styles[before];
      const isRenewed = style.format.style !== undefined && changed.has(style.format.style);
      if (same !== undefined && !isRenewed && styleKey(same) === key) return before;
      const known = indexes.get(key) ?? append(style);
      indexes.set(key, known);
      return known;
    },
    lookAt: (index) => looks[index] ?? null,
    indexOfLook(look) {
      const known = looks.findIndex((one) => one !== null && isSameData(one, look));
      if (known >= 0) return known;
      added.dxfs.push(writeLook(look));
      return looks.push(look) - 1;
    },
    named,
    name(now) {
      wanted = now.filter(({ name }) => name !== normal);
      for (const style of wanted) {
        const before = named.find(({ name }) => name === style.name);
        if (before !== undefined && isSameData(before, style)) continue;
        changed.add(style.name);
        baseIndexes.delete(style.name);
        baseIndexOf(style.name);
      }
      for (const [key, index] of indexes) if (changed.has(styles[index]?.format.style ?? normal)) indexes.delete(key);
    },
    toXml() {
      const isSame = Object.values(added).every((elements) => elements.length === 0);
      const kept = withoutNames();
      if (isSame && kept === xml) return written;
      return Object.entries(added).reduce((text, [list, elements]) => appendTo(text, list, elements), kept);
    },
  };
}

/** A style sheet's lists in order, with the items each must have. */
const lists: readonly (readonly [name: string, needed: readonly string[]])[] = [
  ["numFmts", []],
  ["fonts", ['<font><sz val="11"/><name val="Calibri"/></font>']],
  ["fills", ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']],
  ["borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>"]],
  ["cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']],
  ["cellXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']],
  ["cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']],
  ["dxfs", []],
];

function withNeededLists(xml: string): string {
  const root = parseXml(xml);
  return lists.reduce(
    (text, [list, needed]) => ((childOf(root, list)?.children.length ?? 0) > 0 ? text : appendTo(text, list, needed)),
    xml,
  );
}

/** Appends elements to one of the document's lists and updates its count. */
function appendTo(xml: string, list: string, elements: readonly string[]): string {
  if (elements.length === 0) return xml;
  const root = parseXml(xml);
  const found = childOf(root, list);
  if (found === undefined) {
    const added = `<${list} count="${elements.length}">${elements.join("")}</${list}>`;
    const before = lists.slice(
      0,
      lists.findIndex(([name]) => name === list),
    );
    const after = root.children.filter((child) => before.some(([name]) => name === child.name)).at(-1);
    const [first] = root.children;
    if (after === undefined && first === undefined) return beforeEnd(xml, added);
    const at = after?.end ?? first?.start ?? 0;
    return xml.slice(0, at) + added + xml.slice(at);
  }
  const count = found.children.length + elements.length;
  const inside = xml.slice(found.start, found.end).replace(/\/>$/, `></${list}>`);
  const counted = inside.replace(/^(<[^>]*?)\s+count="\d*"/, "$1").replace(/^<([\w:]+)/, `<$1 count="${count}"`);
  const end = counted.lastIndexOf("</");
  return (
    xml.slice(0, found.start) + counted.slice(0, end) + elements.join("") + counted.slice(end) + xml.slice(found.end)
  );
}

function styleKey({ numberFormat, format }: CellStyle): string {
  const { borders = {}, ...rest } = format;
  const sorted = (value: object) => Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  const sides = sorted(borders).map(([side, border]) => [side, sorted(border)]);
  return JSON.stringify([numberFormat, sorted(rest), sides]);
}
