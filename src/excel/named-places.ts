import type { CellPlace } from "../domain/cell-place";
import { columnLetters, parseArea } from "./cell-area";

/** Where a name of the workbook leads: its cell, or the first of those it was made to span. */
export interface NamedPlace {
  /** In lower case, as Excel tells names apart. */
  readonly name: string;
  readonly place: CellPlace;
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

/**
 * Asks for the names of the workbook; the function it returns reads after the next sync where they lead. Names that lead
 * to no cell any more are left out, and so are those of a sheet, which come of copying one.
 */
export function loadNamedPlaces(context: Excel.RequestContext): () => readonly NamedPlace[] {
  const { names, worksheets } = context.workbook;
  names.load({ name: true, formula: true, scope: true });
  worksheets.load({ name: true });
  return () => {
    const sheets = new Map(worksheets.items.map(({ name }) => [name.toLowerCase(), name]));
    return names.items.flatMap(({ name, formula, scope }) => {
      const cell = scope === "Workbook" ? cellOf(String(formula)) : null;
      const sheet = cell === null ? undefined : sheets.get(cell.sheet.toLowerCase());
      if (cell === null || sheet === undefined) return [];
      const { row, column } = cell;
      return [{ name: name.toLowerCase(), place: { sheet, cell: `${columnLetters(column)}${row + 1}` }, row, column }];
    });
  };
}

/** "='Sheet 1'!$B$3" or "=Sheet1!$B$3:$C$4"; null of anything else, entire rows and columns among it. */
function cellOf(formula: string): { readonly sheet: string; readonly row: number; readonly column: number } | null {
  const [, quoted, plain, address = ""] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const area = /^\$?[a-z]+\$?\d+(:\$?[a-z]+\$?\d+)?$/i.test(address) ? parseArea(address) : null;
  return area === null || sheet === undefined ? null : { sheet, row: area.top, column: area.left };
}
