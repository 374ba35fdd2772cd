import { isSameData } from "./is-same-data";
import type { HyperlinkData } from "./sheet-parts";
import { replaceElement } from "./worksheet-elements";
import { officeRelationship, type XlsxPackage } from "./xlsx-package";
import { parseWorksheet } from "./parse-worksheet";
import { childOf, childrenOf, writeAttributes, type XmlElement } from "./xml";

/** The links in a worksheet's cells. Addresses outside the workbook are in the worksheet's relationships. */
export function readHyperlinks(file: XlsxPackage, sheetPath: string, root: XmlElement): HyperlinkData[] {
  const elements = childrenOf(childOf(root, "hyperlinks"), "hyperlink");
  if (elements.length === 0) return [];
  const targets = new Map(file.relationships(sheetPath).map(({ id, target }) => [id, target]));
  return elements.map((element) => ({
    ranges: element.attributes["ref"] ?? "",
    address: targets.get(relationshipOf(element) ?? "") ?? "",
    documentReference: element.attributes["location"] ?? "",
    screenTip: element.attributes["tooltip"] ?? "",
  }));
}

/** Writes new and changed links and removes deleted ones; others stay as they are. */
export function writeHyperlinks(file: XlsxPackage, sheetPath: string, now: readonly HyperlinkData[]): void {
  const xml = file.text(sheetPath);
  const root = parseWorksheet(xml);
  const data = readHyperlinks(file, sheetPath, root);
  const before = childrenOf(childOf(root, "hyperlinks"), "hyperlink").map((element, index) => ({
    data: data[index],
    text: xml.slice(element.start, element.end),
    relationship: relationshipOf(element),
  }));
  const isKept = (link: HyperlinkData | undefined) => now.some((one) => isSameData(one, link));
  for (const { relationship } of before.filter((one) => !isKept(one.data)))
    if (relationship !== null) file.removeRelationship(sheetPath, relationship);
  const elements = now.map((link) => {
    const same = before.find((one) => isSameData(one.data, link));
    if (same) return same.text;
    const id = link.address === "" ? null : file.addExternalRelationship(sheetPath, "hyperlink", link.address);
    const attributes = writeAttributes({
      ref: link.ranges,
      "r:id": id ?? undefined,
      location: link.documentReference || undefined,
      tooltip: link.screenTip || undefined,
    });
    return `<hyperlink xmlns:r="${officeRelationship}"${attributes}/>`;
  });
  const list = elements.length === 0 ? "" : `<hyperlinks>${elements.join("")}</hyperlinks>`;
  file.write(sheetPath, replaceElement(file.text(sheetPath), "hyperlinks", list));
}

function relationshipOf({ attributes }: XmlElement): string | null {
  return Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? null;
}
