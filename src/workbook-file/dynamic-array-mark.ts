import type { XlsxPackage } from "./xlsx-package";
import { childOf, childrenOf, parseXml } from "./xml";

const newPath = "xl/metadata.xml";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

const content = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/**
 * The number that marks a cell's formula as a dynamic array. Adds the part that defines it if the workbook has none.
 * Null if the workbook has that part without the mark: the formula is then written as a plain one.
 */
export function dynamicArrayMark(file: XlsxPackage, workbookPath: string): number | null {
  const known = file
    .relationships(workbookPath)
    .find(({ kind, target }) => kind === "sheetMetadata" && file.has(target));
  if (known === undefined) {
    file.write(newPath, content);
    file.setContentType(newPath, contentType);
    file.addRelationship(workbookPath, "sheetMetadata", newPath);
    return 1;
  }
  const path = known.target;
  const root = parseXml(file.text(path));
  const types = childrenOf(childOf(root, "metadataTypes"), "metadataType").map(({ attributes }) => attributes["name"]);
  const type = String(types.indexOf("XLDAPR") + 1);
  const marks = childrenOf(childOf(root, "cellMetadata"), "bk").map((block) => childOf(block, "rc")?.attributes["t"]);
  return type === "0" || !marks.includes(type) ? null : marks.indexOf(type) + 1;
}
