import { numberFormatOf } from "../../domain/charts/number-format-of";
import { withMinus } from "../../domain/charts/with-minus";
import type { CellPlace } from "../../domain/cell-place";
import type { Indicator } from "../../domain/release/indicator";
import { workbookProblem } from "../../domain/workbook-problems";
import { fail, succeed, type Result } from "../../domain/result";
import type { WorkbookCells, WrittenCell } from "../ports";
import { placeInWords } from "./place-in-words";

/** A formula to put in place of the one that the user has looked at. */
export interface ChangedFormula {
  readonly place: CellPlace;
  readonly before: string;
  readonly after: string;
  /** The indicator before and after; the cell gets the other number format if it has that of the first. */
  readonly indicators: readonly [Indicator, Indicator];
}

/**
 * Writes a changed formula back into its cell, unless somebody has changed the cell meanwhile. What it returns can be
 * given to restoreCell.
 */
export async function changeCall(
  cells: Pick<WorkbookCells, "readCell" | "writeCell">,
  { place, before, after, indicators: [from, to] }: ChangedFormula,
): Promise<Result<WrittenCell>> {
  const read = await cells.readCell(place);
  if (!read.ok) return read;
  const { content, numberFormat } = read.value;
  if (content !== before) return fail(workbookProblem("cell-changed", { cell: placeInWords(place) }));
  const ofFrom = numberFormatOf(from);
  // The first is that of a formula that an earlier version inserted.
  const isOurs = numberFormat === ofFrom || numberFormat === withMinus(ofFrom);
  const format = isOurs ? withMinus(numberFormatOf(to)) : numberFormat;
  const written = await cells.writeCell(place, { content: after, numberFormat: format });
  return written.ok ? succeed({ place, before: { content, numberFormat } }) : written;
}
