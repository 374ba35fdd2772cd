import { isSameData } from "./is-same-data";
import type { ConditionalFormatData } from "./sheet-parts";
import type { StyleSheet } from "./style-sheet";
import { operatorInFile, operatorOf } from "./validations";
import { insertElement } from "./worksheet-elements";
import { parseWorksheet } from "./parse-worksheet";
import { childrenOf, escapeXml, setAttributes, writeAttributes, type XmlElement } from "./xml";

/** Kinds of rules that we don't model, by the Excel API's names. */
const otherTypes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    colorScale: "ColorScale",
    dataBar: "DataBar",
    iconSet: "IconSet",
    top10: "TopBottom",
    containsText: "ContainsText",
    notContainsText: "ContainsText",
    beginsWith: "ContainsText",
    endsWith: "ContainsText",
    expression: "Custom",
    cellIs: "CellValue",
  }),
);

interface RuleInFile {
  readonly data: ConditionalFormatData;
  readonly priority: number;
  /** Its place in the file: the number of its element, and where it is in the text. */
  readonly element: number;
  readonly start: number;
  readonly end: number;
}

/** A worksheet's conditional formats, in order of priority. Those in the extension list are not read. */
export function readConditionalFormats(root: XmlElement, styles: StyleSheet): ConditionalFormatData[] {
  return rulesOf(root, styles)
    .sort((a, b) => a.priority - b.priority)
    .map(({ data }) => data);
}

/**
 * The worksheet with these conditional formats. Elements whose rules did not change stay the same byte for byte, unless
 * new rules must come before them.
 */
export function writeConditionalFormats(
  xml: string,
  now: readonly ConditionalFormatData[],
  styles: StyleSheet,
): string {
  const root = parseWorksheet(xml);
  const before = rulesOf(root, styles);
  const elements = childrenOf(root, "conditionalFormatting");
  const priorities = prioritiesOf(now, before);
  const isKept = (rule: RuleInFile) =>
    now.some((one) => isSameData(one, rule.data)) && priorities.get(rule.data.id) === rule.priority;
  const keptElements = elements.map((_, element) => before.every((rule) => rule.element !== element || isKept(rule)));
  const added = now.flatMap((format) => {
    const was = before.find(({ data }) => data.id === format.id);
    if (was && keptElements[was.element]) return [];
    const priority = priorities.get(format.id) ?? 1;
    const isSameRule = was && isSameData({ ...was.data, ranges: "" }, { ...format, ranges: "" });
    const rule = isSameRule
      ? setAttributes(xml.slice(was.start, was.end), { priority })
      : writeRule(format, priority, styles);
    return [`<conditionalFormatting${writeAttributes({ sqref: format.ranges })}>${rule}</conditionalFormatting>`];
  });
  const rest = [...elements.entries()]
    .filter(([index]) => !keptElements[index])
    .reverse()
    .reduce((text, [, { start, end }]) => text.slice(0, start) + text.slice(end), xml);
  return added.length === 0 ? rest : insertElement(rest, "conditionalFormatting", added.join(""));
}

/**
 * The rules' priority numbers: the ones they had, if still in order and with room for the new ones; otherwise new
 * numbers.
 */
function prioritiesOf(now: readonly ConditionalFormatData[], before: readonly RuleInFile[]): Map<string, number> {
  const had = new Map(before.map(({ data, priority }) => [data.id, priority]));
  let last = 0;
  const kept = now.map(({ id }, index) => {
    const next = now.slice(index).flatMap((one) => had.get(one.id) ?? [])[0] ?? Infinity;
    last = had.get(id) ?? (last + 1 < next ? last + 1 : 0);
    return last;
  });
  const isInOrder = kept.every((priority, index) => priority > (kept[index - 1] ?? 0));
  return new Map(now.map(({ id }, index) => [id, isInOrder ? (kept[index] ?? index + 1) : index + 1]));
}

function rulesOf(root: XmlElement, styles: StyleSheet): RuleInFile[] {
  return childrenOf(root, "conditionalFormatting").flatMap((element, index) =>
    childrenOf(element, "cfRule").map((rule, position) => ({
      data: readRule(rule, element.attributes["sqref"] ?? "", `file-${index}-${position}`, styles),
      priority: Number(rule.attributes["priority"] ?? 1),
      element: index,
      start: rule.start,
      end: rule.end,
    })),
  );
}

function readRule(rule: XmlElement, ranges: string, id: string, styles: StyleSheet): ConditionalFormatData {
  const { type = "", dxfId, operator = "", stopIfTrue } = rule.attributes;
  const formulas = childrenOf(rule, "formula").map(({ text }) => text);
  const format = dxfId === undefined ? {} : styles.lookAt(Number(dxfId));
  const plain = { id, ranges, stopIfTrue: stopIfTrue === "1" || stopIfTrue === "true" };
  if (format && type === "expression")
    return { ...plain, rule: { kind: "Custom", formula: formulas[0] ?? "", format } };
  if (format && type === "cellIs") {
    const [formula1 = "", formula2 = ""] = formulas;
    return { ...plain, rule: { kind: "CellValue", operator: operatorOf(operator), formula1, formula2, format } };
  }
  return { ...plain, rule: { kind: "Other", type: otherTypes.get(type) ?? "PresetCriteria" } };
}

function writeRule({ rule, stopIfTrue }: ConditionalFormatData, priority: number, styles: StyleSheet): string {
  if (rule.kind === "Other") throw new Error("We can't write a conditional format of a kind that we don't model.");
  const isCustom = rule.kind === "Custom";
  const formulas = isCustom ? [rule.formula] : [rule.formula1, rule.formula2];
  const attributes = writeAttributes({
    type: isCustom ? "expression" : "cellIs",
    dxfId: styles.indexOfLook(rule.format),
    priority,
    stopIfTrue: stopIfTrue ? 1 : undefined,
    operator: isCustom ? undefined : operatorInFile(rule.operator),
  });
  const written = formulas.filter((formula) => formula !== "").map((one) => `<formula>${escapeXml(one)}</formula>`);
  return `<cfRule${attributes}>${written.join("")}</cfRule>`;
}
