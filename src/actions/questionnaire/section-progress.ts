import type { ClubDefinition } from "../../domain/clubs/club-definition";
import { partsOf } from "../../domain/clubs/parts-of";
import type { Answers } from "../../domain/questionnaire/answer";
import { filledRowsOf } from "../../domain/rules/cells-of";
import type { SectionProgress } from "./session-state";

/**
 * How far each part is answered, except the sign-off, which is a step of submitting. A question whose name is gone from
 * the workbook counts as blank. A blank that need not be answered does not count as asked.
 */
export function sectionProgress(club: ClubDefinition, answers: Answers): readonly SectionProgress[] {
  const isAnswered = ({ id }: { readonly id: string }) => (answers.questions[id]?.answer.holds ?? "blank") !== "blank";
  const rowsOf = (id: string) => {
    const table = answers.registers[id];
    return table === undefined ? 0 : filledRowsOf(table).length;
  };
  return partsOf(club)
    .filter(({ kind }) => kind !== "sign-off")
    .map((part) => ({
      part,
      answered: part.questions.filter(isAnswered).length,
      asked: part.questions.filter((question) => question.required || isAnswered(question)).length,
      rows: part.registers.reduce((sum, { id }) => sum + rowsOf(id), 0),
    }));
}
