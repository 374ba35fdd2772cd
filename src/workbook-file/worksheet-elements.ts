import { parseWorksheet } from "./parse-worksheet";
import { childOf, type XmlElement } from "./xml";

/** The order in which the format requires a worksheet's elements. */
const order = [
  ..."sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges".split(" "),
  ..."scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr".split(" "),
  ..."conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter".split(" "),
  ..."rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing".split(" "),
  ..."legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(" "),
];

/** Replaces the element of that name, or inserts it where the order requires; empty text removes it. */
export function replaceElement(xml: string, name: string, element: string): string {
  const old = childOf(parseWorksheet(xml), name);
  if (old !== undefined) return xml.slice(0, old.start) + element + xml.slice(old.end);
  return element === "" ? xml : insertElement(xml, name, element);
}

/** Inserts an element (or several with one name) where the order requires, after others of the same name. */
export function insertElement(xml: string, name: string, element: string): string {
  const root = parseWorksheet(xml);
  const previous = new Set(order.slice(0, order.indexOf(name) + 1));
  const after = root.children.filter((child) => previous.has(nameInOrder(child))).at(-1);
  const at = after?.end ?? xml.indexOf(">", root.start) + 1;
  return xml.slice(0, at) + element + xml.slice(at);
}

/** An "AlternateContent" element, which newer Excels write for older ones, belongs where the element inside it does. */
function nameInOrder({ name, children }: XmlElement): string {
  if (name !== "AlternateContent") return name;
  const inside = children.flatMap((choice) => choice.children).find((element) => order.includes(element.name));
  return inside?.name ?? "AlternateContent";
}
