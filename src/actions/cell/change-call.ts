import { numberFormatOf } from "../../domain/charts/number-format-of";
import type { CellPlace } from "../../domain/cell-place";
import type { Indicator } from "../../domain/release/indicator";
import { workbookProblem } from "../../domain/workbook-problems";
import { fail, succeed, type Result } from "../../domain/result";
import type { WorkbookCells, WrittenCell } from "../ports";
import { formatOfCall } from "./format-of-call";
import { placeInWords } from "./place-in-words";

/** What the number format of a call depends on. */
export interface FormattedCall {
  /** The function's name after "CLUB.". */
  readonly id: string;
  readonly indicator: Indicator;
}

/** A formula to put in place of the one that the user has looked at. */
export interface ChangedFormula {
  readonly place: CellPlace;
  readonly before: string;
  readonly after: string;
  /** The call before and after; the cell gets the other's number format if it has that of the first. */
  readonly calls: readonly [FormattedCall, FormattedCall];
}

/**
 * Writes a changed formula back into its cell, unless somebody has changed the cell meanwhile. What it returns can be
 * given to restoreCell.
 */
export async function changeCall(
  cells: Pick<WorkbookCells, "readCell" | "writeCell">,
  { place, before, after, calls: [from, to] }: ChangedFormula,
): Promise<Result<WrittenCell>> {
  const read = await cells.readCell(place);
  if (!read.ok) return read;
  const { content, numberFormat } = read.value;
  if (content !== before) return fail(workbookProblem("cell-changed", { cell: placeInWords(place) }));
  // The second is that of a formula that an earlier version inserted.
  const ofFrom = [formatOfCall(from.id, from.indicator), numberFormatOf(from.indicator)];
  const format = ofFrom.includes(numberFormat) ? formatOfCall(to.id, to.indicator) : numberFormat;
  const written = await cells.writeCell(place, { content: after, numberFormat: format });
  return written.ok ? succeed({ place, before: { content, numberFormat }, after: written.value }) : written;
}
