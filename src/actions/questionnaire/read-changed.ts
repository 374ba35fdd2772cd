import type { ClubDefinition } from "../../domain/clubs/club-definition";
import type { Answers, RegisterAnswers } from "../../domain/questionnaire/answer";
import type { QuestionnaireCells } from "../../domain/questionnaire/questionnaire-cells";
import { readAnswers } from "../../domain/questionnaire/read-answers";
import { succeed, type Result } from "../../domain/result";
import type { QuestionnaireWorkbook } from "../questionnaire-ports";
import type { Changes } from "./pending-changes";
import { replaceAnswers } from "./replace-answers";

/**
 * Reads what was changed, and puts it among the answers as they were: of a register only the rows that were changed. If
 * that register has moved, or has more or fewer rows, all of its rows are read.
 */
export async function readChanged(
  workbook: Pick<QuestionnaireWorkbook, "readQuestionnaire">,
  club: ClubDefinition,
  before: Answers,
  { ids, rows }: Changes,
): Promise<Result<Answers>> {
  const read = await workbook.readQuestionnaire(before.template, ids, undefined, rows);
  if (!read.ok) return read;
  const fresh = readAnswers(club, read.value.cells);
  if (ids === null) return succeed(fresh);
  const registers = withOtherRows(before.registers, fresh.registers, read.value.cells);
  if (registers === null) return readChanged(workbook, club, before, { ids, rows: new Map() });
  return succeed(replaceAnswers(before, { ...fresh, registers }, ids));
}

/** The registers that were read, each with the rows that were not; null if they are not those of the table as it is now. */
function withOtherRows(
  before: Answers["registers"],
  read: Answers["registers"],
  { tables }: QuestionnaireCells,
): Answers["registers"] | null {
  const whole: Record<string, RegisterAnswers> = {};
  for (const [id, table] of Object.entries(read)) {
    const part = tables.get(id.toLowerCase())?.part;
    const known = before[id];
    if (part === undefined) whole[id] = table;
    else if (known === undefined || known.rows.length !== part.of || placeOf(known) !== placeOf(table)) return null;
    else whole[id] = { ...table, rows: known.rows.toSpliced(part.first, table.rows.length, ...table.rows) };
  }
  return whole;
}

function placeOf({ sheet, firstRow, columnLetters }: RegisterAnswers): string {
  return JSON.stringify([sheet, firstRow, Object.entries(columnLetters)]);
}
