import type { ClubDefinition } from "../clubs/club-definition";
import { findField, questionsOf } from "../clubs/find-field";
import type { Field, Question } from "../clubs/question";
import type { Answer, Answers, PlacedAnswer } from "../questionnaire/answer";
import type { SeriesBreak } from "../release/indicator";
import type { Cell } from "./cell";

/**
 * Last year's answer to a question; null if it was not asked, asked for something that can't be compared, or for more
 * than this question does, or if nothing was submitted.
 */
export function lastYearOf(question: Question, previous: Answers | null): Answer | null {
  return breakSince(question, previous) === null ? askedLastYear(question, previous) : null;
}

/** The same, even if the question has changed since so that it can't be compared. */
export function askedLastYear(question: Question, previous: Answers | null): Answer | null {
  const id = idLastYear(question);
  return id === null ? null : (previous?.questions[id]?.answer ?? null);
}

/** What has changed in a question or column since last year's submission, so that the two can't be compared; else null. */
export function breakSince({ breaks }: Pick<Field, "breaks">, previous: Answers | null): SeriesBreak | null {
  const last = previous?.template.year ?? null;
  return breaks?.filter(({ year }) => last === null || year > last).at(-1) ?? null;
}

/** Completes "not checked, because …". */
export function incomparable({ year, reason }: SeriesBreak): string {
  return `it is not comparable before ${year}: ${reason.replace(/\.$/, "")}`;
}

/**
 * Last year's answers under this year's ids, so that this year's sums and indicators can be worked out from them.
 * Registers keep their ids from year to year.
 */
export function underThisYearsIds(club: ClubDefinition, previous: Answers): Answers {
  const questions: Record<string, PlacedAnswer> = {};
  for (const question of questionsOf(club)) {
    const id = idLastYear(question);
    const placed = id === null ? undefined : previous.questions[id];
    if (placed !== undefined) questions[question.id] = placed;
  }
  return { ...previous, questions };
}

/** The id that a question had last year; null if nothing asked for just the same. */
export function idLastYear({ id, priorYear = id }: Question): string | null {
  return typeof priorYear === "string" ? priorYear : null;
}

/** The question a cell answers; null for a cell of a register, even if its column has the same name as a question. */
export function questionOf(club: ClubDefinition, { row, field }: Pick<Cell, "row" | "field">): Question | null {
  const found = row === null ? findField(club, field.id) : null;
  return found?.register === null ? found.field : null;
}
