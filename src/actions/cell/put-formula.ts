import type { CellPlace } from "../../domain/cell-place";
import type { ClubDefinition } from "../../domain/clubs/club-definition";
import { isTextFormat } from "../../domain/number-format/is-text-format";
import { workbookProblem } from "../../domain/workbook-problems";
import { isSheetOf } from "../../domain/questionnaire/is-sheet-of";
import { fail, succeed, type Result } from "../../domain/result";
import type { CellContent, WorkbookCells, WrittenCell } from "../ports";
import { heldBy } from "./held-by";
import { placeInWords } from "./place-in-words";

/** A cell that was not written into, because it holds something. */
export interface HeldCell {
  readonly place: CellPlace;
  /** What it holds, as it would be typed; long texts are cut. */
  readonly holds: string;
}

interface Permission {
  /** A cell that the user has agreed to replace; null if none. */
  readonly replaces: CellPlace | null;
  /** The questionnaire that is open; null if none is. Its sheets are never written into. */
  readonly questionnaire: ClubDefinition | null;
}

/** A number format that an inserted figure brings along, with or without a section for negative numbers. */
const ownFormat = /^(0(?:\.00|%)?|£?#,##0(?:\.0+)?(?:"%")?)(?:;−\1)?$/;

/**
 * Writes a formula into a cell, or into the active cell where none is given; and its number format if the cell has none
 * of its own. A cell that holds anything but a call of ours is left as it is, and returned with what it holds, unless it
 * is the one to replace. A cell on a sheet of the questionnaire is refused. What it returns can be given to restoreCell.
 */
export async function putFormula(
  cells: Pick<WorkbookCells, "readCell" | "writeCell">,
  into: CellPlace | null,
  { content, numberFormat }: CellContent,
  { replaces, questionnaire }: Permission,
): Promise<Result<WrittenCell | HeldCell>> {
  const read = await cells.readCell(into);
  if (!read.ok) return read;
  const { place, head, content: before, numberFormat: format } = read.value;
  if (questionnaire !== null && isSheetOf(questionnaire, head)) {
    const { label, year } = questionnaire;
    return fail(workbookProblem("answer-cell", { club: `${label} ${year}`, cell: placeInWords(place) }));
  }
  const holds = heldBy(before);
  const isAgreed = replaces?.sheet === place.sheet && replaces.cell === place.cell;
  if (holds !== null && !isAgreed) return succeed({ place, holds });
  // In a cell formatted as text Excel would not calculate the formula. A format that came with another call of ours goes
  // with it: a rank is no amount of money.
  const isFree =
    format === "General" || isTextFormat(format) || (holds === null && before !== "" && ownFormat.test(format));
  const written = await cells.writeCell(place, { content, numberFormat: isFree ? numberFormat : format });
  return written.ok
    ? succeed({ place, before: { content: before, numberFormat: format }, after: written.value })
    : written;
}
