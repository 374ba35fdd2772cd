import { isOn, numberOf, valueOf } from "./chart-element";
import { labelPositions, wordFor } from "./chart-words";
import { fillOf, fontOfWords, readFont, wordsOf } from "./read-chart-text";
import type { LabelsData, SeriesData } from "./workbook-data";
import { childOf, childrenOf, descendantsOf, type XmlElement } from "./xml";

/** A series' data labels. Those that show the value alone, at the usual place, need no more than being there. */
export function readLabels(
  series: XmlElement,
  usual: string | undefined,
): Pick<SeriesData, "hasDataLabels" | "labels" | "pointLabels"> {
  const element = childOf(series, "dLbls");
  if (element === undefined) return { hasDataLabels: false };
  const labels = readLabel(element);
  const { value, position = usual, seriesName, categoryName, ...others } = labels;
  const isPlain =
    value &&
    !seriesName &&
    !categoryName &&
    position === usual &&
    Object.values(others).every((one) => one === undefined);
  const points = childrenOf(element, "dLbl").filter((point) => childOf(point, "delete") === undefined);
  const hasDataLabels = value || seriesName || categoryName;
  return {
    hasDataLabels,
    ...(hasDataLabels && !isPlain && { labels }),
    ...(points.length > 0 && {
      pointLabels: Object.fromEntries(
        points.map((point) => {
          const index = numberOf(point, "idx") ?? 0;
          return [index, { ...readLabel(point), ...readFromRange(point, series, index) }];
        }),
      ),
    }),
  };
}

function readLabel(element: XmlElement): LabelsData {
  const position = wordFor(labelPositions, valueOf(element, "dLblPos"));
  const separator = childOf(element, "separator")?.text;
  const numberFormat = childOf(element, "numFmt")?.attributes;
  const isLinked = numberFormat?.["sourceLinked"] === "1" || numberFormat?.["formatCode"] === undefined;
  const words = childOf(element, "tx");
  const font = readFont(element) ?? fontOfWords(words);
  const formula = formulaOf(element);
  const fill = fillOf(childOf(element, "spPr"));
  return {
    value: isOn(childOf(element, "showVal")),
    seriesName: isOn(childOf(element, "showSerName")),
    categoryName: isOn(childOf(element, "showCatName")),
    ...(separator !== undefined && { separator }),
    ...(position !== undefined && { position }),
    ...(!isLinked && { numberFormat: numberFormat["formatCode"] }),
    ...(words !== undefined && { text: wordsOf(words) }),
    ...(formula !== undefined && { formula: `=${formula}` }),
    ...(font && { font }),
    ...(fill !== null && fill !== "None" && { fill }),
  };
}

/** The cell and the text of a label that shows its cell in the range of its series; nothing for any other label. */
function readFromRange(label: XmlElement, series: XmlElement, index: number): Pick<LabelsData, "formula" | "text"> {
  const [field, ...others] = partsOf(label);
  const extensions = childrenOf(childOf(series, "extLst"), "ext");
  const range = extensions.flatMap((one) => childrenOf(one, "datalabelsRange"))[0];
  const [, prefix, column, row] = /^(.*!)\$?([A-Z]+)\$?(\d+)(?::|$)/.exec(childOf(range, "f")?.text ?? "") ?? [];
  if (field?.attributes["type"] !== "CELLRANGE" || others.length > 0 || row === undefined) return {};
  const cached = childrenOf(childOf(range, "dlblRangeCache"), "pt").find(
    ({ attributes }) => Number(attributes["idx"]) === index,
  );
  return { formula: `=${prefix}$${column}$${Number(row) + index}`, text: childOf(cached, "v")?.text ?? "" };
}

/** What a label's words are made of: fields and texts. */
function partsOf(label: XmlElement): readonly XmlElement[] {
  return childOf(label, "tx/rich/p")?.children.filter(({ name }) => name === "fld" || name === "r") ?? [];
}

/** The cell that a label shows: all of its words, or the single field in them, which an extension gives a cell. */
function formulaOf(label: XmlElement): string | undefined {
  const whole = childOf(label, "tx/strRef/f")?.text;
  const parts = partsOf(label);
  const isField = parts.length === 1 && parts[0]?.attributes["type"] === "CELLREF";
  const entries = descendantsOf(label, "dlblFTEntry");
  const entry = entries.find((one) => childOf(one, "txfldGUID")?.text === parts[0]?.attributes["id"]);
  return whole ?? (isField ? childOf(entry, "f")?.text : undefined);
}
