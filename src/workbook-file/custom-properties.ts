import type { SheetParts } from "./sheet-parts";
import { replaceElement } from "./worksheet-elements";
import { officeRelationship, type XlsxPackage } from "./xlsx-package";
import { parseWorksheet } from "./parse-worksheet";
import { childOf, writeAttributes } from "./xml";

type Properties = NonNullable<SheetParts["customProperties"]>;

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** A worksheet's custom properties. Their names are in the worksheet; each value is a separate part, in UTF-16. */
export function readCustomProperties(file: XlsxPackage, sheetPath: string): Properties {
  return inFile(file, sheetPath).map(({ key, value }) => ({ key, value }));
}

/** Writes all the properties again. */
export function writeCustomProperties(file: XlsxPackage, sheetPath: string, now: Properties): void {
  const before = inFile(file, sheetPath);
  for (const { relationship, path } of before) {
    file.removeRelationship(sheetPath, relationship);
    file.remove(path);
  }
  const elements = now.map(({ key, value }) => {
    const path = file.freePath("xl/customProperty{}.bin");
    file.writeBytes(path, utf16(value));
    file.setContentType(path, contentType);
    const relationship = file.addRelationship(sheetPath, "customProperty", path);
    return `<customPr xmlns:r="${officeRelationship}"${writeAttributes({ name: key, "r:id": relationship })}/>`;
  });
  const list = elements.length === 0 ? "" : `<customProperties>${elements.join("")}</customProperties>`;
  file.write(sheetPath, replaceElement(file.text(sheetPath), "customProperties", list));
}

function inFile(file: XlsxPackage, sheetPath: string) {
  const targets = new Map(
    file
      .relationships(sheetPath)
      .filter(({ kind, target }) => kind === "customProperty" && file.has(target))
      .map(({ id, target }) => [id, target]),
  );
  if (targets.size === 0) return [];
  return (childOf(parseWorksheet(file.text(sheetPath)), "customProperties")?.children ?? []).flatMap(
    ({ attributes }) => {
      const relationship = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
      const path = targets.get(relationship);
      if (path === undefined) return [];
      return [{ key: attributes["name"] ?? "", value: fromUtf16(file.bytes(path)), relationship, path }];
    },
  );
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from(text.split("").flatMap((unit) => [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8]));
}

function fromUtf16(bytes: Uint8Array): string {
  const units = Array.from({ length: Math.floor(bytes.length / 2) }, (_, index) =>
    String.fromCharCode((bytes[2 * index] ?? 0) + 256 * (bytes[2 * index + 1] ?? 0)),
  );
  return units
    .join("")
    .replace(/^\ufeff/, "")
    .replace(/\0$/, "");
}
