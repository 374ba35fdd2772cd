import { columnLetters } from "../cell-area";
import { formulaParts } from "./formula-parts";
import type { CellValue } from "./is-same-value";
import type { KeptCell } from "./kept-cell";
import { readKeptFormula } from "./kept-formula";
import { sheetOfPrefix } from "./sheet-of-prefix";

/** The workbook's name for the head of the hidden sheet, by which it is found whatever it is called. */
export const frozenName = "Yardstick_frozen";
/** What the hidden sheet is called at first. */
export const frozenSheetName = "Yardstick frozen";

/** What the columns of the hidden sheet hold, from A. */
export const frozenColumns = ["formula", "value", "label", "id", "freeze", "block"] as const;
export const lastFrozenColumn = columnLetters(frozenColumns.length - 1);

/** What its first cell says to somebody who unhides it. */
export const frozenHead =
  "Formulas that Yardstick has turned into values. Please leave this sheet as it is: Thaw reads them from here.";

/** Which sheet the name says. @param formula of the name */
export function sheetOfFrozen(formula: unknown): string | null {
  const [reference] = formulaParts(String(formula).replace(/^=/, ""));
  return reference?.kind === "reference" ? sheetOfPrefix(reference.prefix) : null;
}

/** The frozen cell in a row of the hidden sheet; null for its head and for a blank row. */
export function keptCellOf(contents: readonly unknown[], at: number): KeptCell | null {
  const [formula = "", value = "", label = "", id, freeze, block] = contents;
  if (at === 0 || formula === "") return null;
  return {
    id: typeof id === "number" ? id : -1 - at,
    kept: readKeptFormula(String(formula)),
    value: value as CellValue,
    label: String(label),
    freeze: typeof freeze === "number" ? freeze : 0,
    block: typeof block === "number" ? block : 0,
    at,
  };
}
