import type { CellPlace } from "../../domain/cell-place";
import type { ClubDefinition } from "../../domain/clubs/club-definition";
import { workbookProblem } from "../../domain/workbook-problems";
import { isSheetOf } from "../../domain/questionnaire/is-sheet-of";
import { fail, succeed, type Result } from "../../domain/result";
import { placeInWords } from "../cell/place-in-words";
import type { WorkbookTexts, WrittenBlock } from "../ports";

/** A block that was not written into, because some of its cells hold something. */
export interface HeldBlock {
  readonly place: CellPlace;
  readonly area: string;
  /** How many of its cells hold something. */
  readonly held: number;
  /** What the first of them holds, as it would be typed; long texts are cut. */
  readonly holds: string;
}

interface Permission {
  /** A block that the user has agreed to replace; null if none. */
  readonly replaces: HeldBlock | null;
  /** The questionnaire that is open; null if none is. Its sheets are never written into. */
  readonly questionnaire: ClubDefinition | null;
}

/** How many characters of a cell are quoted in the question whether to replace it. */
const mostQuoted = 40;

/**
 * Writes texts, row by row, into the cells from the active one on. If any of them holds something, nothing is written, and
 * the block is returned with what it holds, unless it is the one to replace. Cells on a sheet of the questionnaire are
 * refused. What it returns can be given to restoreBlock.
 */
export async function putTexts(
  texts: Pick<WorkbookTexts, "readBlock" | "writeTexts">,
  rows: readonly (readonly string[])[],
  { replaces, questionnaire }: Permission,
): Promise<Result<WrittenBlock | HeldBlock>> {
  const size = { rows: rows.length, columns: Math.max(0, ...rows.map(({ length }) => length)) };
  const read = await texts.readBlock(replaces?.place ?? null, size);
  if (!read.ok) return read;
  const { place, area, head, cells } = read.value;
  if (questionnaire !== null && isSheetOf(questionnaire, head)) {
    const { label, year } = questionnaire;
    return fail(workbookProblem("answer-cell", { club: `${label} ${year}`, cell: placeInWords(place) }));
  }
  const held = cells.map(({ before }) => String(before.content).replace(/^'/, "")).filter((content) => content !== "");
  const [first] = held;
  const isAgreed = replaces?.place.sheet === place.sheet && replaces.area === area;
  if (first !== undefined && !isAgreed) {
    const holds = first.length > mostQuoted ? `${first.slice(0, mostQuoted)}…` : first;
    return succeed({ place, area, held: held.length, holds });
  }
  return texts.writeTexts(read.value, rows);
}
