import type { ClubDefinition } from "../../domain/clubs/club-definition";
import type { Answers } from "../../domain/questionnaire/answer";
import { filledRowsOf } from "../../domain/rules/cells-of";
import type { SectionProgress } from "./session-state";

/** How far each section is answered. A question whose name is gone from the workbook counts as blank. */
export function sectionProgress(club: ClubDefinition, answers: Answers): readonly SectionProgress[] {
  const isAnswered = (id: string) => (answers.questions[id]?.answer.holds ?? "blank") !== "blank";
  const rowsOf = (id: string) => {
    const table = answers.registers[id];
    return table === undefined ? 0 : filledRowsOf(table).length;
  };
  return club.sections.map(({ label, questions, registers }) => ({
    label,
    answered: questions.filter(({ id }) => isAnswered(id)).length,
    asked: questions.length,
    rows: registers.reduce((sum, { id }) => sum + rowsOf(id), 0),
  }));
}
