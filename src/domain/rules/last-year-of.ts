import type { Question } from "../clubs/question";
import type { ClubDefinition } from "../clubs/club-definition";
import { findField, questionsOf } from "../clubs/find-field";
import type { Answer, Answers, PlacedAnswer } from "../questionnaire/answer";
import type { Cell } from "./cell";

/** Last year's answer to a question; null if it was not asked or nothing was submitted. */
export function lastYearOf(question: Question, previous: Answers | null): Answer | null {
  const id = question.priorYear === undefined ? question.id : question.priorYear;
  return id === null ? null : (previous?.questions[id]?.answer ?? null);
}

/**
 * Last year's answers under this year's ids, so that this year's sums and indicators can be worked out from them.
 * Registers keep their ids from year to year.
 */
export function underThisYearsIds(club: ClubDefinition, previous: Answers): Answers {
  const questions: Record<string, PlacedAnswer> = {};
  for (const question of questionsOf(club)) {
    const id = question.priorYear === undefined ? question.id : question.priorYear;
    const placed = id === null ? undefined : previous.questions[id];
    if (placed !== undefined) questions[question.id] = placed;
  }
  return { ...previous, questions };
}

/** The question a cell answers; null for a cell of a register, even if its column has the same name as a question. */
export function questionOf(club: ClubDefinition, { row, field }: Pick<Cell, "row" | "field">): Question | null {
  const found = row === null ? findField(club, field.id) : null;
  return found?.register === null ? found.field : null;
}
