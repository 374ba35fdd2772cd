import { type CellArea, columnLetters, parseArea } from "../domain/cell-area";
import type { CellPlace } from "../domain/cell-place";
import { idOfStatusName } from "../domain/questionnaire/status-name";

/** The cell that a workbook name refers to, or the first cell if somebody made it refer to several. */
export interface NamedPlace {
  /** In lower case, because Excel ignores case in names. */
  readonly name: string;
  readonly place: CellPlace;
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

/** The cells that a name refers to. */
export interface NamedArea {
  /** In lower case. */
  readonly name: string;
  readonly sheet: string;
  readonly area: CellArea;
}

/**
 * Loads the names of the workbook; call the returned function after the next sync to get their cells. Leaves out names
 * whose cells are gone, names that belong to a sheet, which copying a sheet creates, and those of statuses, which are
 * ours.
 */
export function loadNamedPlaces(context: Excel.RequestContext): () => readonly NamedPlace[] {
  const { names, worksheets } = context.workbook;
  names.load({ name: true, formula: true, scope: true });
  worksheets.load({ name: true });
  return () =>
    namedAreas(names.items, worksheets.items)
      .filter(({ name }) => idOfStatusName(name) === null)
      .map(({ name, sheet, area: { top: row, left: column } }) => ({
        name,
        place: { sheet, cell: `${columnLetters(column)}${row + 1}` },
        row,
        column,
      }));
}

/**
 * The areas that names refer to. Leaves out names whose cells are gone.
 *
 * @param names with their formulas and scopes loaded
 * @param wanted those of the workbook, or those that belong to a sheet
 */
export function namedAreas(
  names: readonly Pick<Excel.NamedItem, "name" | "formula" | "scope">[],
  worksheets: readonly Pick<Excel.Worksheet, "name">[],
  wanted: "Workbook" | "Worksheet" = "Workbook",
): readonly NamedArea[] {
  const sheets = new Map(worksheets.map(({ name }) => [name.toLowerCase(), name]));
  return names.flatMap(({ name, formula, scope }) => {
    const found = scope === wanted ? areaOf(String(formula)) : null;
    const sheet = found === null ? undefined : sheets.get(found.sheet.toLowerCase());
    return found === null || sheet === undefined ? [] : [{ name: name.toLowerCase(), sheet, area: found.area }];
  });
}

/** "='Sheet 1'!$B$3" or "=Sheet1!$B$3:$C$4"; null for anything else, including entire rows and columns. */
function areaOf(formula: string): { readonly sheet: string; readonly area: CellArea } | null {
  const [, quoted, plain, address = ""] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const area = /^\$?[a-z]+\$?\d+(:\$?[a-z]+\$?\d+)?$/i.test(address) ? parseArea(address) : null;
  return area === null || sheet === undefined ? null : { sheet, area };
}
