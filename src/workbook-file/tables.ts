import { unescapeText } from "./escaped-text";
import { readFiltered } from "./filters";
import { isSameData } from "./is-same-data";
import type { TableData } from "./sheet-parts";
import { insertElement, replaceElement } from "./worksheet-elements";
import { writeTable } from "./write-table";
import { officeRelationship, type XlsxPackage } from "./xlsx-package";
import { parseWorksheet } from "./parse-worksheet";
import { childOf, childrenOf, parseXml } from "./xml";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** The tables of a worksheet, in the order of their parts. */
export function readTables(file: XlsxPackage, sheetPath: string): TableData[] {
  return tableParts(file, sheetPath).map(({ data }) => data);
}

/** Updates changed tables, adds new ones and removes deleted ones; keeps the parts of a table that we don't model. */
export function writeTables(file: XlsxPackage, sheetPath: string, now: readonly TableData[]): void {
  const parts = tableParts(file, sheetPath);
  for (const { path, relationship, data } of parts) {
    const table = now.find(({ id }) => id === data.id);
    if (table === undefined) {
      removeTable(file, sheetPath, relationship);
      file.remove(path);
    } else if (!isSameData(table, data)) {
      file.write(path, writeTable(file.text(path), table));
    }
  }
  for (const table of now.filter(({ id }) => !parts.some(({ data }) => data.id === id))) {
    const path = file.freePath("xl/tables/table{}.xml");
    file.write(path, writeTable(null, table));
    file.setContentType(path, contentType);
    mention(file, sheetPath, file.addRelationship(sheetPath, "table", path));
  }
}

function tableParts(file: XlsxPackage, sheetPath: string) {
  return file
    .relationships(sheetPath)
    .filter(({ kind, target }) => kind === "table" && file.has(target))
    .map(({ id, target }) => ({ relationship: id, path: target, data: readTable(file.text(target)) }));
}

function readTable(xml: string): TableData {
  const table = parseXml(xml);
  const filtered = readFiltered(childOf(table, "autoFilter"), xml);
  const { attributes } = table;
  const style = childOf(table, "tableStyleInfo")?.attributes ?? {};
  return {
    id: Number(attributes["id"]),
    name: unescapeText(attributes["displayName"] ?? attributes["name"] ?? ""),
    reference: attributes["ref"] ?? "",
    columns: childrenOf(childOf(table, "tableColumns"), "tableColumn").map((column) => ({
      id: Number(column.attributes["id"]),
      name: unescapeText(column.attributes["name"] ?? ""),
    })),
    style: style["name"] ?? "",
    showHeaders: attributes["headerRowCount"] !== "0",
    showTotals: Number(attributes["totalsRowCount"] ?? 0) > 0,
    showBandedRows: isTrue(style["showRowStripes"]),
    showBandedColumns: isTrue(style["showColumnStripes"]),
    highlightFirstColumn: isTrue(style["showFirstColumn"]),
    highlightLastColumn: isTrue(style["showLastColumn"]),
    showFilterButton: childOf(table, "autoFilter") !== undefined,
    ...(filtered.length > 0 && { filtered }),
  };
}

function mention(file: XlsxPackage, sheetPath: string, relationship: string): void {
  const xml = file.text(sheetPath);
  const parts = childOf(parseWorksheet(xml), "tableParts");
  const added = `<tablePart xmlns:r="${officeRelationship}" r:id="${relationship}"/>`;
  const kept = (parts?.children ?? []).map(({ start, end }) => xml.slice(start, end));
  const element = `<tableParts count="${kept.length + 1}">${kept.join("")}${added}</tableParts>`;
  file.write(sheetPath, parts ? replaceElement(xml, "tableParts", element) : insertElement(xml, "tableParts", element));
}

function removeTable(file: XlsxPackage, sheetPath: string, relationship: string): void {
  const xml = file.text(sheetPath);
  const others = (childOf(parseWorksheet(xml), "tableParts")?.children ?? []).filter(
    ({ attributes }) => !Object.entries(attributes).some(([name, id]) => name.endsWith(":id") && id === relationship),
  );
  const kept = others.map(({ start, end }) => xml.slice(start, end));
  const element = kept.length === 0 ? "" : `<tableParts count="${kept.length}">${kept.join("")}</tableParts>`;
  file.write(sheetPath, replaceElement(xml, "tableParts", element));
  file.removeRelationship(sheetPath, relationship);
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
