import { cellArea, wholeSheet } from "../model/area";
import { parseReference } from "../model/reference";
import type { WorkbookModel } from "../model/workbook-model";
import { ApiError } from "../protocol/api-error";
import type { Arguments } from "../protocol/arguments";
import { type RangeTarget, targetOf } from "./targets";

/**
 * The range a text names: an address, with or without a sheet, or a defined name. Without a sheet in the text, it is on
 * the sheet given; null is that whole sheet.
 */
export function findRange(model: WorkbookModel, sheet: string, text: string | null): RangeTarget {
  if (text === null || text === "") return { sheet, area: wholeSheet };
  const found = resolve(model, sheet, text) ?? resolveName(model, sheet, text);
  if (!found) throw new ApiError("InvalidArgument");
  return found;
}

/** The range in an argument, given as an object or as text. */
export function rangeArgument(model: WorkbookModel, sheet: string, args: Arguments, index: number): RangeTarget {
  return targetOf(args.object(index, "Range"), "Range") ?? findRange(model, sheet, args.text(index));
}

/** The range that "=Budget!$A$1:$B$2" refers to; null if it is not a range (a constant, #REF!, a missing sheet). */
export function resolve(model: WorkbookModel, sheet: string, text: string): RangeTarget | null {
  const reference = parseReference(text);
  if (!reference) return null;
  const named = reference.sheet === null ? model.sheet(sheet) : model.sheetByName(reference.sheet);
  return named && { sheet: named.id, area: reference.area };
}

/** A single cell; refused if it is outside the sheet. */
export function cellAt(sheet: string, row: number, column: number): RangeTarget {
  const inSheet = row >= 0 && column >= 0 && row <= wholeSheet.bottom && column <= wholeSheet.right;
  if (!inSheet) throw new ApiError("InvalidArgument");
  return { sheet, area: cellArea(row, column) };
}

function resolveName(model: WorkbookModel, sheet: string, text: string): RangeTarget | null {
  const name = model.names.find(text, model.sheet(sheet).name) ?? model.names.find(text, null);
  return name && resolve(model, sheet, name.refersTo);
}
