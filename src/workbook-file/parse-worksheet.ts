import { parseXml, type XmlElement } from "./xml";

/**
 * Reads a worksheet without its rows, of which there may be hundreds of thousands. Everything else is at its place in the
 * text.
 */
export function parseWorksheet(xml: string): XmlElement {
  const opening = xml.indexOf("<sheetData");
  const first = xml.indexOf(">", opening) + 1;
  const last = xml.lastIndexOf("</sheetData>");
  if (opening < 0 || last < first) return parseXml(xml);
  const place = (at: number) => (at > first ? at + last - first : at);
  const placed = (element: XmlElement): XmlElement => ({
    ...element,
    children: element.children.map(placed),
    start: place(element.start),
    end: place(element.end),
  });
  return placed(parseXml(xml.slice(0, first) + xml.slice(last)));
}
