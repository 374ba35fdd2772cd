import { escapeName, unescapeText } from "./escaped-text";
import type { FilterColumn, FilterData, FilterRule } from "./sheet-parts";
import { parseWorksheet } from "./parse-worksheet";
import { replaceElement } from "./worksheet-elements";
import { childOf, childrenOf, parseXml, setAttributes, writeAttributes, type XmlElement } from "./xml";

/** Excel's own name for the range of a sheet's filter, by which other programs find it. */
export const filterName = "_xlnm._FilterDatabase";

/** How a file names a comparison, and how the Excel API writes it. The longer ones come first, to be read first. */
const comparisons = [
  ["greaterThanOrEqual", ">="],
  ["lessThanOrEqual", "<="],
  ["notEqual", "<>"],
  ["greaterThan", ">"],
  ["lessThan", "<"],
  ["equal", "="],
] as const;

const tops = {
  TopItems: { top: undefined, percent: undefined },
  TopPercent: { top: undefined, percent: 1 },
  BottomItems: { top: 0, percent: undefined },
  BottomPercent: { top: 0, percent: 1 },
} as const;

/** The filter of a worksheet; null if it has none. */
export function readFilter(root: XmlElement, xml: string): FilterData | null {
  const element = childOf(root, "autoFilter");
  const reference = element?.attributes["ref"];
  return element && reference !== undefined ? { reference, filtered: readFiltered(element, xml) } : null;
}

export function writeFilter(xml: string, filter: FilterData | null): string {
  const before = childOf(parseWorksheet(xml), "autoFilter");
  const text = before && xml.slice(before.start, before.end);
  return replaceElement(xml, "autoFilter", filter ? changedFilter(text, filter) : "");
}

/** The columns that an "autoFilter" element filters by. */
export function readFiltered(element: XmlElement | undefined, xml: string): FilterColumn[] {
  return childrenOf(element, "filterColumn").flatMap((column) => {
    const criteria = readRule(column, xml);
    return criteria === null ? [] : [{ column: Number(column.attributes["colId"] ?? 0), criteria }];
  });
}

/** An "autoFilter" element: the earlier one with the changes, or a new one. What else it has is kept. */
export function changedFilter(before: string | undefined, { reference, filtered }: FilterData): string {
  const xml = before ?? "<autoFilter/>";
  const root = parseXml(xml);
  const columns = childrenOf(root, "filterColumn").map((element) => ({
    text: xml.slice(element.start, element.end),
    column: Number(element.attributes["colId"] ?? 0),
    isFiltering: readRule(element, xml) !== null,
  }));
  const places = new Set([...columns.filter((one) => !one.isFiltering).map(({ column }) => column)]);
  for (const { column } of filtered) places.add(column);
  const written = [...places]
    .sort((a, b) => a - b)
    .map((place) => {
      const rule = filtered.find(({ column }) => column === place)?.criteria;
      const was = columns.find(({ column }) => column === place)?.text;
      return rule ? writeColumn(place, rule, was) : (was ?? "");
    });
  const others = root.children.filter(({ name }) => name !== "filterColumn");
  const content = written.join("") + others.map(({ start, end }) => xml.slice(start, end)).join("");
  const opening = setAttributes(xml.slice(root.start, xml.indexOf(">", root.start) + 1), { ref: reference });
  return content === ""
    ? opening.replace(/\s*\/?>$/, "/>")
    : `${opening.replace(/\s*\/?>$/, ">")}${content}</autoFilter>`;
}

/** Null for a column that nothing is asked of, such as one without a button. */
function readRule(column: XmlElement, xml: string): FilterRule | null {
  const [element] = column.children;
  if (!element) return null;
  const { name, attributes, children } = element;
  const isBlank = isTrue(attributes["blank"]);
  const other: FilterRule = { kind: "Other", xml: xml.slice(element.start, element.end) };
  if (name === "filters" && children.every((child) => child.name === "filter")) {
    const values = children.map((child) => unescapeText(child.attributes["val"] ?? ""));
    if (values.length > 0) return { kind: "Values", values: isBlank ? [...values, ""] : values };
    return isBlank ? { kind: "Custom", criterion1: "=", operator: "And" } : other;
  }
  if (name === "customFilters") {
    const [criterion1, criterion2] = children.map(readComparison);
    if (criterion1 === undefined) return other;
    const operator = isTrue(attributes["and"]) || criterion2 === undefined ? "And" : "Or";
    return { kind: "Custom", criterion1, ...(criterion2 !== undefined && { criterion2 }), operator };
  }
  if (name !== "top10") return other;
  const way = isTrue(attributes["top"] ?? "1") ? "Top" : "Bottom";
  const kind = `${way}${isTrue(attributes["percent"]) ? "Percent" : "Items"}` as const;
  return { kind, count: Number(attributes["val"] ?? 0) };
}

function readComparison({ attributes }: XmlElement): string {
  const [, sign] = comparisons.find(([inFile]) => inFile === (attributes["operator"] ?? "equal")) ?? ["", "="];
  const value = unescapeText(attributes["val"] ?? "");
  // "Not blank" is a comparison with a space.
  return sign + (sign === "<>" && value === " " ? "" : value);
}

function writeColumn(place: number, rule: FilterRule, before: string | undefined): string {
  const opening = before?.slice(0, before.indexOf(">") + 1).replace(/\s*\/>$/, ">") ?? "<filterColumn>";
  return `${setAttributes(opening, { colId: place })}${writeRule(rule)}</filterColumn>`;
}

function writeRule(rule: FilterRule): string {
  if (rule.kind === "Other") return rule.xml;
  if (rule.kind === "Values") {
    const values = rule.values.filter((value) => value !== "");
    const written = values.map((value) => `<filter${writeAttributes({ val: escapeName(value) })}/>`);
    return `<filters${writeAttributes({ blank: values.length < rule.values.length ? 1 : undefined })}>${written.join("")}</filters>`;
  }
  if (rule.kind === "Custom") {
    const { criterion1, criterion2, operator } = rule;
    if (criterion1 === "=" && criterion2 === undefined) return '<filters blank="1"/>';
    const criteria = criterion2 === undefined ? [criterion1] : [criterion1, criterion2];
    const isBoth = criterion2 !== undefined && operator === "And";
    return `<customFilters${writeAttributes({ and: isBoth ? 1 : undefined })}>${criteria.map(writeComparison).join("")}</customFilters>`;
  }
  return `<top10${writeAttributes({ ...tops[rule.kind], val: rule.count })}/>`;
}

function writeComparison(criterion: string): string {
  const { operator, value } = comparisonOf(criterion);
  const val = operator === "notEqual" && value === "" ? " " : escapeName(value);
  return `<customFilter${writeAttributes({ operator: operator === "equal" ? undefined : operator, val })}/>`;
}

/** A criterion's comparison, in the file's words, and what it compares with; without a sign it is "equal". */
export function comparisonOf(criterion: string): {
  readonly operator: (typeof comparisons)[number][0];
  readonly value: string;
} {
  const [operator, sign] = comparisons.find(([, written]) => criterion.startsWith(written)) ?? ["equal", ""];
  return { operator, value: criterion.slice(sign.length) };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
