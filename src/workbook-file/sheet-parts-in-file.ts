import { readConditionalFormats, writeConditionalFormats } from "./conditional-formats";
import { readComments, writeComments } from "./comments";
import { readCustomProperties, writeCustomProperties } from "./custom-properties";
import { readFilter, writeFilter } from "./filters";
import { readHyperlinks, writeHyperlinks } from "./hyperlinks";
import { isSameData } from "./is-same-data";
import { readMerges, writeMerges } from "./merges";
import { readPage, readTabColor, writePage, writeTabColor } from "./page";
import { readPageBreaks, writePageBreaks } from "./page-breaks";
import { readProtection, writeProtection } from "./protection";
import { type SheetParts, sheetPartsOf } from "./sheet-parts";
import type { StyleSheet } from "./style-sheet";
import { readTables, writeTables } from "./tables";
import { readValidations, writeValidations } from "./validations";
import type { XlsxPackage } from "./xlsx-package";
import { parseWorksheet } from "./parse-worksheet";

/**
 * What a worksheet in a file has besides cells and charts, without the print ranges, which are in the workbook part, and the
 * rows hidden, which are read with the cells.
 */
export function readSheetParts(file: XlsxPackage, sheetPath: string, styles: StyleSheet): SheetParts {
  const xml = file.text(sheetPath);
  const root = parseWorksheet(xml);
  const filter = readFilter(root, xml);
  const protection = readProtection(root);
  const tabColor = readTabColor(root);
  const page = readPage(root);
  const pageBreaks = readPageBreaks(root);
  return sheetPartsOf({
    tables: readTables(file, sheetPath),
    ...(filter && { filter }),
    validations: readValidations(root),
    conditionalFormats: readConditionalFormats(root, styles),
    ...(protection && { protection }),
    hyperlinks: readHyperlinks(file, sheetPath, root),
    ...(tabColor && { tabColor }),
    merges: readMerges(root),
    comments: readComments(file, sheetPath),
    ...(page && { page }),
    ...(pageBreaks && { pageBreaks }),
    customProperties: readCustomProperties(file, sheetPath),
  });
}

/** Writes what changed; everything else in the worksheet stays as it is. */
export function writeSheetParts(file: XlsxPackage, sheetPath: string, parts: SheetParts, styles: StyleSheet): void {
  const before = readSheetParts(file, sheetPath, styles);
  const differs = (name: keyof SheetParts) => !isSameData(before[name] ?? [], parts[name] ?? []);
  const change = (write: (xml: string) => string) => file.write(sheetPath, write(file.text(sheetPath)));
  if (differs("tables")) writeTables(file, sheetPath, parts.tables ?? []);
  if (differs("filter")) change((xml) => writeFilter(xml, parts.filter ?? null));
  if (differs("validations")) change((xml) => writeValidations(xml, parts.validations ?? []));
  if (differs("conditionalFormats"))
    change((xml) => writeConditionalFormats(xml, parts.conditionalFormats ?? [], styles));
  if (differs("protection")) change((xml) => writeProtection(xml, parts.protection ?? null));
  if (differs("hyperlinks")) writeHyperlinks(file, sheetPath, parts.hyperlinks ?? []);
  if (differs("tabColor")) change((xml) => writeTabColor(xml, parts.tabColor ?? null));
  if (differs("merges")) change((xml) => writeMerges(xml, parts.merges ?? []));
  if (differs("comments")) writeComments(file, sheetPath, parts.comments ?? []);
  if (differs("page")) change((xml) => writePage(xml, parts.page ?? null));
  if (differs("pageBreaks")) change((xml) => writePageBreaks(xml, parts.pageBreaks ?? null));
  if (differs("customProperties")) writeCustomProperties(file, sheetPath, parts.customProperties ?? []);
}
