import { moveFormula } from "../../domain/move-formula";
import { sheetSize } from "../../domain/sheet-size";
import { type Area, areaSize } from "./area";
import { partsWithCopies } from "./carry-parts";
import type { Cell } from "./cell";
import type { CopiedCells } from "./copied-cells";
import { parseInput } from "./parse-input";
import type { WorkbookModel } from "./workbook-model";

/** A larger selection gets what was copied once, instead of a million times. */
const mostRepeated = 100_000;

const tooLarge = "What you copied does not fit here. Select a cell further up or further left, then paste again.";

/**
 * Pastes copied cells at the selection, as Excel does: references that are not fixed ("$") shift with the distance, and
 * looks, rules and links come along. A selection that what was copied fits into several times is filled. On a
 * protected sheet, and if only values are wanted, looks and rules stay. One change for subscribers and for Undo.
 */
export function pasteCells(model: WorkbookModel, copied: CopiedCells, valuesOnly = false): void {
  const sheet = model.activeSheet;
  const to = areaToFill(sheet.properties.selection, areaSize(copied.area));
  if (!fits(model, to)) return;
  model.step(() => {
    putCopies(model, { sheet: sheet.id, to }, copied, { what: valuesOnly ? "Values" : "All" });
    selectPasted(model, to);
  });
}

/** What of copied cells is put elsewhere: "Formats" are their looks alone, "Formulas" all but their looks. */
export interface CopyChoice {
  readonly what: "All" | "Formulas" | "Values" | "Formats";
  /** Whether blank cells leave what is there as it is. */
  readonly skipBlanks?: boolean;
  /** Whether rows become columns. */
  readonly transpose?: boolean;
}

/** Puts copied cells into an area that they fit into once or several times. One change for subscribers and for Undo. */
export function putCopies(
  model: WorkbookModel,
  { sheet: id, to }: { readonly sheet: string; readonly to: Area },
  copied: CopiedCells,
  { what, skipBlanks = false, transpose = false }: CopyChoice,
): void {
  const sheet = model.sheet(id);
  const { area: from, rows } = copied;
  const { rows: height, columns: width } = areaSize(from);
  const keepsLook = what === "Values" || what === "Formulas" || sheet.properties.protection !== undefined;
  const cellAt = (row: number, column: number): Cell | undefined => {
    const [first, second] = [row - to.top, column - to.left];
    const [down, along] = transpose ? [second % height, first % width] : [first % height, second % width];
    const cell = rows[down]?.[along];
    if (!cell || (skipBlanks && cell.value === null && cell.formula === null)) return undefined;
    const held = sheet.cell(row, column);
    const { numberFormat, format } = keepsLook ? held : cell;
    if (what === "Formats") return { ...held, numberFormat, format };
    const contents =
      what === "Values"
        ? { ...cell, formula: null, spill: null, isFixedArray: false }
        : shifted(cell, row - from.top - down, column - from.left - along);
    return { ...contents, numberFormat, format };
  };
  model.step(() => {
    model.putCells(id, to, cellAt);
    if (!keepsLook && what === "All" && !transpose)
      model.changeSheet(id, partsWithCopies(sheet.properties, copied.parts, from, to));
  });
}

/**
 * Moves cells that were cut to the selection: references to them follow, and their own stay as they are. One change for
 * Undo.
 */
export function pasteCut(model: WorkbookModel, { sheet, area }: CopiedCells): void {
  const { id, properties } = model.activeSheet;
  const { rows, columns } = areaSize(area);
  const { top, left } = properties.selection;
  const to = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  if (!fits(model, to)) return;
  model.step(() => {
    model.moveCells(sheet, area, id, to);
    selectPasted(model, to);
  });
}

/** Pastes rows of text as if typed cell by cell; a single one fills the selection. One change, as above. */
export function pasteText(model: WorkbookModel, rows: readonly (readonly string[])[]): void {
  const sheet = model.activeSheet;
  const size = { rows: rows.length, columns: rows.reduce((most, { length }) => Math.max(most, length), 1) };
  const isOne = size.rows === 1 && size.columns === 1;
  const { top, left } = sheet.properties.selection;
  const once = { top, left, bottom: top + size.rows - 1, right: left + size.columns - 1 };
  const to = isOne ? areaToFill(sheet.properties.selection, size) : once;
  if (!fits(model, to)) return;
  model.step(() => {
    model.putCells(sheet.id, to, (row, column) => {
      const text = isOne ? rows[0]?.[0] : rows[row - top]?.[column - left];
      if (text === undefined) return undefined;
      const cell = sheet.cell(row, column);
      const { input, numberFormat } = parseInput(text, cell.numberFormat, model.dates);
      const formula = typeof input === "object" && input !== null ? input.formula : null;
      const value = typeof input === "object" ? null : input;
      const contents = { value, formula, spilled: false, spill: null, isFixedArray: false };
      // Text of several lines is wrapped, so that they are seen.
      const format = text.includes("\n") ? { ...cell.format, wrapText: true } : cell.format;
      return { ...contents, format, numberFormat: numberFormat ?? cell.numberFormat };
    });
    selectPasted(model, to);
  });
}

function shifted(cell: Cell, rows: number, columns: number): Cell {
  if (cell.formula === null) return cell;
  const formula = moveFormula(cell.formula, rows, columns);
  // Until calculated, it shows nothing instead of another cell's result.
  return { ...cell, formula, value: null, spill: cell.isFixedArray ? cell.spill : null };
}

/** The selection, if it holds what was copied a whole number of times; otherwise the place for it once. */
export function areaToFill(selection: Area, size: { readonly rows: number; readonly columns: number }): Area {
  const { top, left } = selection;
  const selected = areaSize(selection);
  const isWhole = selected.rows % size.rows === 0 && selected.columns % size.columns === 0;
  if (isWhole && selected.cells <= mostRepeated) return selection;
  return { top, left, bottom: top + size.rows - 1, right: left + size.columns - 1 };
}

function fits(model: WorkbookModel, to: Area): boolean {
  if (to.bottom < sheetSize.rows && to.right < sheetSize.columns) return model.mayEnter(model.activeSheet.id, to);
  model.refuse(tooLarge);
  return false;
}

function selectPasted(model: WorkbookModel, to: Area): void {
  const { id, properties } = model.activeSheet;
  if (JSON.stringify(properties.selection) !== JSON.stringify(to))
    model.select(id, to, { row: to.top, column: to.left });
}
