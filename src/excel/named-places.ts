import { columnLetters, parseArea } from "../domain/cell-area";
import type { CellPlace } from "../domain/cell-place";

/** The cell that a workbook name refers to, or the first cell if somebody made it refer to several. */
export interface NamedPlace {
  /** In lower case, because Excel ignores case in names. */
  readonly name: string;
  readonly place: CellPlace;
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

/**
 * Loads the names of the workbook; call the returned function after the next sync to get their cells. Leaves out names
 * whose cells are gone, and names that belong to a sheet, which copying a sheet creates.
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

/** "='Sheet 1'!$B$3" or "=Sheet1!$B$3:$C$4"; null for anything else, including entire rows and columns. */
function cellOf(formula: string): { readonly sheet: string; readonly row: number; readonly column: number } | null {
  const [, quoted, plain, address = ""] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const area = /^\$?[a-z]+\$?\d+(:\$?[a-z]+\$?\d+)?$/i.test(address) ? parseArea(address) : null;
  return area === null || sheet === undefined ? null : { sheet, row: area.top, column: area.left };
}
