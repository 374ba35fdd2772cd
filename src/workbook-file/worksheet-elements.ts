import { childOf, parseXml, type XmlElement } from "./xml";

/** The order in which a worksheet has its elements. */
const order = [
  ..."sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges".split(" "),
  ..."scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr".split(" "),
  ..."conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter".split(" "),
  ..."rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing".split(" "),
  ..."legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(" "),
];

/** The worksheet with the element in the place of the one of its name, or where the order wants it; empty text removes. */
export function replaceElement(xml: string, name: string, element: string): string {
  const old = childOf(parseXml(xml), name);
  if (old !== undefined) return xml.slice(0, old.start) + element + xml.slice(old.end);
  return element === "" ? xml : insertElement(xml, name, element);
}

/** The worksheet with an element (or several of one name) where the order wants it, behind others of its name. */
export function insertElement(xml: string, name: string, element: string): string {
  const root = parseXml(xml);
  const previous = new Set(order.slice(0, order.indexOf(name) + 1));
  const after = root.children.filter((child) => previous.has(nameInOrder(child))).at(-1);
  const at = after?.end ?? xml.indexOf(">", root.start) + 1;
  return xml.slice(0, at) + element + xml.slice(at);
}

/** What newer Excels write in two ways for older ones ("AlternateContent") stands where the element in it does. */
function nameInOrder({ name, children }: XmlElement): string {
  if (name !== "AlternateContent") return name;
  const inside = children.flatMap((choice) => choice.children).find((element) => order.includes(element.name));
  return inside?.name ?? "AlternateContent";
}
