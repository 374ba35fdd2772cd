import type { XlsxPackage } from "./xlsx-package";
import { escapeXml, parseXml } from "./xml";

/** The namespace of the custom XML part that holds the add-in's settings. */
export const settingsNamespace = "urn:yardstick:document-settings";

/**
 * The add-in's settings, in a custom XML part of our own. Excel keeps such parts, whereas its task-pane parts tie an
 * add-in's settings to one installed copy of the add-in.
 */
export function readSettings(file: XlsxPackage, workbookPath: string): Record<string, unknown> {
  const path = findPart(file, workbookPath);
  if (path === null) return {};
  const settings: unknown = JSON.parse(parseXml(file.text(path)).text);
  return typeof settings === "object" && settings !== null ? { ...settings } : {};
}

export function writeSettings(
  file: XlsxPackage,
  workbookPath: string,
  settings: Readonly<Record<string, unknown>>,
): void {
  const existing = findPart(file, workbookPath);
  if (JSON.stringify(existing === null ? {} : readSettings(file, workbookPath)) === JSON.stringify(settings)) return;
  const path = existing ?? file.freePath("customXml/item{}.xml");
  const json = escapeXml(JSON.stringify(settings));
  file.write(
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${settingsNamespace}">${json}</settings>`,
  );
  if (existing !== null) return;
  file.setContentType(path, "application/xml");
  file.addRelationship(workbookPath, "customXml", path);
}

function findPart(file: XlsxPackage, workbookPath: string): string | null {
  const parts = file.relationships(workbookPath).filter(({ kind, target }) => kind === "customXml" && file.has(target));
  return parts.find(({ target }) => file.text(target).includes(`"${settingsNamespace}"`))?.target ?? null;
}
