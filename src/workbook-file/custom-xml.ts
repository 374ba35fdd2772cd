import { settingsNamespace } from "./document-settings";
import type { CustomXmlData } from "./workbook-data";
import type { XlsxPackage } from "./xlsx-package";
import { escapeXml, parseXml } from "./xml";

const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const customXmlNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/**
 * A workbook's custom XML parts, except the one for settings. Includes parts that belong to the file instead of the
 * workbook, as LibreOffice saves them. A part without an id is identified by its path.
 */
export function readCustomXml(file: XlsxPackage, workbookPath: string): CustomXmlData[] {
  return inFile(file, workbookPath).map(({ id, xml }) => ({ id, xml }));
}

/** Updates changed parts, adds new ones and removes deleted ones. */
export function writeCustomXml(file: XlsxPackage, workbookPath: string, now: readonly CustomXmlData[]): void {
  const before = inFile(file, workbookPath);
  for (const { id, xml, path, from, relationship } of before) {
    const part = now.find((one) => one.id === id);
    if (part === undefined) {
      for (const { target } of file.relationships(path)) file.remove(target);
      file.removeRelationship(from, relationship);
      file.remove(path);
    } else if (part.xml !== xml) file.write(path, part.xml);
  }
  for (const { id, xml } of now.filter((one) => !before.some((known) => known.id === one.id))) {
    const path = file.freePath("customXml/item{}.xml");
    file.write(path, xml);
    file.setContentType(path, "application/xml");
    file.addRelationship(workbookPath, "customXml", path);
    const properties = file.freePath("customXml/itemProps{}.xml");
    file.write(
      properties,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${escapeXml(id)}" xmlns:ds="${customXmlNamespace}"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    file.setContentType(properties, propertiesType);
    file.addRelationship(path, "customXmlProps", properties);
  }
}

function inFile(file: XlsxPackage, workbookPath: string) {
  const own = (from: string) =>
    file
      .relationships(from)
      .filter(({ kind, target }) => kind === "customXml" && file.has(target))
      .map(({ id: relationship, target: path }) => ({ from, relationship, path }));
  const parts = own(workbookPath);
  const ofFile = own("").filter(({ path }) => !parts.some((one) => one.path === path));
  return [...parts, ...ofFile]
    .map((part) => ({ ...part, xml: file.text(part.path), id: idOf(file, part.path) }))
    .filter(({ xml }) => !xml.includes(`"${settingsNamespace}"`));
}

function idOf(file: XlsxPackage, path: string): string {
  const properties = file.relationships(path).find(({ kind }) => kind === "customXmlProps")?.target;
  if (properties === undefined || !file.has(properties)) return path;
  const { attributes } = parseXml(file.text(properties));
  return Object.entries(attributes).find(([name]) => name.endsWith("itemID"))?.[1] ?? path;
}
