import { groupBy } from "../group-by";
import { oncePer } from "../once-per";
import type { ClubDefinition } from "./club-definition";
import { questionsOf } from "./find-field";
import type { Question } from "./question";

/** One question of last year's definition that is several now, which add up to it. */
export interface Split {
  /** Its id last year. */
  readonly whole: string;
  /** In the order of the definition; two or more. */
  readonly parts: readonly Question[];
}

/** The questions of last year that a club has split. */
export const splitsOf = oncePer((club: ClubDefinition): readonly Split[] => {
  const parts = questionsOf(club).filter((question) => wholeOf(question) !== null);
  return [...groupBy(parts, wholeOf)].flatMap(([whole, all]) => (whole === null ? [] : [{ whole, parts: all }]));
});

/** The id of the question that this one was part of last year; null if it was not. */
export function wholeOf({ priorYear }: Question): string | null {
  return typeof priorYear === "object" && priorYear !== null ? priorYear.partOf : null;
}

/** The split that a question is part of; null if it is of none. */
export function splitOf(club: ClubDefinition, question: Question): Split | null {
  const whole = wholeOf(question);
  return whole === null ? null : (splitsOf(club).find((split) => split.whole === whole) ?? null);
}
