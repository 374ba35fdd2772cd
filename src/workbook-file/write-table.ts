import { formatArea, parseArea } from "./a1";
import { escapeName } from "./escaped-text";
import { changedFilter } from "./filters";
import type { TableData } from "./sheet-parts";
import { childOf, parseXml, setAttributes, writeAttributes } from "./xml";

const empty =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></table>';

/** A table's part: its earlier one with the changes, or a new one. */
export function writeTable(before: string | null, table: TableData): string {
  const xml = before ?? empty;
  const root = parseXml(xml);
  const whole = xml.slice(root.start, root.end);
  const startTag = setAttributes(whole.slice(0, whole.indexOf(">") + 1), {
    id: table.id,
    name: table.name,
    displayName: table.name,
    ref: table.reference,
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : 0,
  });
  const others = root.children.filter(
    ({ name }) => !["autoFilter", "sortState", "tableColumns", "tableStyleInfo"].includes(name),
  );
  const content = [
    writeFilter(xml, table),
    writeColumns(xml, table),
    writeStyle(table),
    ...others.map(({ start, end }) => xml.slice(start, end)),
  ];
  return `${xml.slice(0, root.start)}${startTag.replace(/\/>$/, ">")}${content.join("")}</table>`;
}

/** The filter over the header and body. */
function writeFilter(xml: string, { reference, showFilterButton, showTotals, filtered = [] }: TableData): string {
  if (!showFilterButton) return "";
  const area = parseArea(reference);
  const ref = area && showTotals ? formatArea({ ...area, bottom: area.bottom - 1 }) : reference;
  const before = childOf(parseXml(xml), "autoFilter");
  return changedFilter(before && xml.slice(before.start, before.end), { reference: ref, filtered });
}

function writeColumns(xml: string, { columns }: TableData): string {
  const before = childOf(parseXml(xml), "tableColumns")?.children ?? [];
  const written = columns.map(({ id, name }) => {
    const was = before.find(({ attributes }) => Number(attributes["id"]) === id);
    return was
      ? setAttributes(xml.slice(was.start, was.end), { name: escapeName(name) })
      : `<tableColumn${writeAttributes({ id, name: escapeName(name) })}/>`;
  });
  return `<tableColumns count="${columns.length}">${written.join("")}</tableColumns>`;
}

function writeStyle(table: TableData): string {
  const attributes = writeAttributes({
    name: table.style === "" ? undefined : table.style,
    showFirstColumn: table.highlightFirstColumn ? 1 : 0,
    showLastColumn: table.highlightLastColumn ? 1 : 0,
    showRowStripes: table.showBandedRows ? 1 : 0,
    showColumnStripes: table.showBandedColumns ? 1 : 0,
  });
  return `<tableStyleInfo${attributes}/>`;
}
