import type { ClubDefinition } from "../clubs/club-definition";
import type { Question } from "../clubs/question";
import type { Release } from "../release/release";
import { lastYearOf } from "../rules/last-year-of";
import type { Answers } from "./answer";
import { answerAsCell } from "./answer-as-cell";
import { newestPublishedFigure, type NewestPublishedFigure } from "./newest-published-figure";

/** What we show a member beside a question: last year's answer and the published figure. */
export interface BesideTheInput {
  /** Last year's answer as it goes into a cell, markers in words; null if there is none. */
  readonly lastYear: string | number | null;
  /** The newest published figure for the same thing, no later than the year asked about, in the question's unit; null if none. */
  readonly published: NewestPublishedFigure | null;
}

/** Finds last year's answer to a question and the published figure for the same thing. */
export function besideTheInput(
  club: ClubDefinition,
  question: Question,
  member: string,
  previous: Answers | null,
  releases: readonly Release[],
): BesideTheInput {
  const answer = lastYearOf(question, previous);
  return {
    lastYear: answer === null ? null : answerAsCell(answer),
    published: newestPublishedFigure(club, question, member, releases),
  };
}
