import type { TableData } from "../../workbook-file/sheet-parts";
import type { CellAddress, CellInput } from "../calculation";
import { enterCells } from "./enter-cells";
import { parseArea } from "./reference";
import type { Sheet } from "./sheet";

/** The first of "Column1", "Column2" … that is free. */
export function freeColumnName(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`Column${number}`)) number += 1;
  return `Column${number}`;
}

/**
 * Names the columns of a sheet's tables after their present header cells. Like Excel, corrects header cells that are
 * blank, not text or the same as another. Returns what it wrote.
 */
export function nameColumns(sheet: Sheet): readonly (CellAddress & { readonly input: CellInput })[] {
  const { tables } = sheet.properties;
  if (!tables) return [];
  const named = tables.map((table) => {
    const columns = columnsByHeader(sheet, table);
    return columns.some(({ name }, index) => name !== table.columns[index]?.name) ? { ...table, columns } : table;
  });
  // Else every entry would be a change to the tables, and what an add-in enters would keep Undo from them.
  if (named.some((table, index) => table !== tables[index])) sheet.properties = { ...sheet.properties, tables: named };
  return named.flatMap(({ reference, showHeaders, columns }) => {
    const area = parseArea(reference);
    if (!area || !showHeaders) return [];
    return enterCells(sheet, { ...area, bottom: area.top }, (row, column) => {
      const name = columns[column - area.left]?.name;
      return sheet.cell(row, column).value === name ? undefined : name;
    });
  });
}

function columnsByHeader(sheet: Sheet, { reference, showHeaders, columns }: TableData): TableData["columns"] {
  const area = parseArea(reference);
  if (!area || !showHeaders) return columns;
  const names: string[] = [];
  return columns.map(({ id, name }, index) => {
    const { value } = sheet.cell(area.top, area.left + index);
    const said = value === null ? name : typeof value === "object" ? value.error : String(value);
    const free = names.includes(said) ? freeName(said, names) : said;
    names.push(free);
    return { id, name: free };
  });
}

function freeName(name: string, taken: readonly string[]): string {
  let number = 2;
  while (taken.includes(`${name}${number}`)) number += 1;
  return `${name}${number}`;
}
