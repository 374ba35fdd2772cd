import { moveFormula } from "../../domain/move-formula";
import type { CellResult } from "../../workbook-file/workbook-data";
import type { CellInput } from "../calculation";
import { areaSize } from "../model/area";
import type { Cell } from "../model/cell";
import { shownParts } from "../model/hidden-rows";
import type { WorkbookModel } from "../model/workbook-model";
import type { RangeTarget } from "./targets";

/** A column to sort by, counting from 0 within the range. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts the rows of a range as Excel does: numbers, then texts, then booleans, then errors, and blanks always last;
 * equal rows keep their order. Formulas still point to cells of their own row; formats move with their cells. Rows that a
 * filter hides stay where they are.
 */
export function sortRows(
  model: WorkbookModel,
  { sheet, area }: RangeTarget,
  keys: readonly SortKey[],
  matchCase: boolean,
): void {
  const { columns } = areaSize(area);
  const shown = shownParts(model.sheet(sheet).properties, area).flatMap(({ top, bottom }) =>
    Array.from({ length: bottom - top + 1 }, (_, at) => top + at),
  );
  const before = shown.map((row) => ({
    row,
    cells: Array.from({ length: columns }, (_, column) => model.cell(sheet, row, area.left + column)),
  }));
  const places = new Map(shown.map((row, place) => [row, place]));
  const collator = new Intl.Collator("en-GB", { sensitivity: matchCase ? "variant" : "accent" });
  const sorted = [...before].sort((a, b) => {
    for (const { column, ascending } of keys) {
      const order = compare(a.cells[column]?.value ?? null, b.cells[column]?.value ?? null, ascending, collator);
      if (order !== 0) return order;
    }
    return a.row - b.row;
  });
  const at = (row: number, column: number): { cell: Cell; moved: number } | null => {
    const from = sorted[places.get(row) ?? -1];
    const cell = from?.cells[column - area.left];
    return from && cell ? { cell, moved: row - from.row } : null;
  };
  model.setNumberFormats(sheet, area, (row, column) => at(row, column)?.cell.numberFormat);
  model.setFormat(sheet, area, (format, row, column) => at(row, column)?.cell.format ?? format);
  model.setCells(sheet, area, (row, column): CellInput | undefined => {
    const from = at(row, column);
    if (!from || from.cell.spilled) return undefined;
    const { formula, value } = from.cell;
    if (formula !== null) return { formula: moveFormula(formula, from.moved, 0) };
    return typeof value === "object" && value !== null ? { formula: `=${value.error}` } : value;
  });
}

function compare(a: CellResult, b: CellResult, ascending: boolean, collator: Intl.Collator): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const kinds = kindOrder(a) - kindOrder(b);
  const order =
    kinds !== 0
      ? kinds
      : typeof a === "string" && typeof b === "string"
        ? collator.compare(a, b)
        : typeof a === "object"
          ? 0
          : Number(a) - Number(b);
  return ascending ? order : -order;
}

function kindOrder(value: CellResult): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}
