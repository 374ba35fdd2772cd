import type { ClubDefinition, ClubIndicator } from "../clubs/club-definition";
import { questionsOf } from "../clubs/find-field";
import { splitsOf, type Split } from "../clubs/splits-of";
import { namesIn, type Sum, type Term } from "../clubs/sum";
import type { Answer, Answers, PlacedAnswer } from "../questionnaire/answer";
import { findIndicator } from "./indicator-value";
import { idLastYear, underThisYearsIds } from "./last-year-of";

/** Last year's answers as an indicator of this year takes them, or why it can't be worked out from them. */
export type LastYearFor =
  | { readonly answers: Answers }
  | { readonly answers: null; /** Completes "not checked, because …". */ readonly reason: string };

/**
 * Last year's answers, from which an indicator of this year can be worked out. Where one of last year's questions is
 * several now and the indicator adds all of them, the first stands for the whole; an indicator of only some of them
 * can't be worked out for last year.
 */
export function lastYearFor(club: ClubDefinition, previous: Answers, indicator: ClubIndicator): LastYearFor {
  const sums = sumsOf(club, indicator);
  const named = new Set(sums.flatMap(namesIn));
  const splits = splitsOf(club).filter(({ parts }) => parts.some(({ id }) => named.has(id)));
  const whole = splits.filter((split) => sums.every((sum) => isWholeIn(split, sum)));
  const missing = questionsOf(club).find(
    (question) =>
      named.has(question.id) &&
      idLastYear(question) === null &&
      !whole.some(({ parts }) => parts.some(({ id }) => id === question.id)),
  );
  if (missing !== undefined) return { answers: null, reason: `last year did not ask for "${missing.label}"` };
  const answers = underThisYearsIds(club, previous);
  const ofSplits = whole.flatMap((split) => placedAsFirst(split, previous));
  return { answers: { ...answers, questions: { ...answers.questions, ...Object.fromEntries(ofSplits) } } };
}

function sumsOf(club: ClubDefinition, { numerator, denominator, relativeTo }: ClubIndicator): readonly Sum[] {
  const base = relativeTo === null ? null : findIndicator(club, relativeTo);
  const own = denominator === null ? [numerator] : [numerator, denominator];
  return base === null ? own : [...own, ...sumsOf(club, base)];
}

/** Whether a sum adds, and takes away, all parts or none. */
function isWholeIn({ parts }: Split, { add, subtract }: Sum): boolean {
  return [add, subtract].every((terms: readonly Term[]) => {
    const there = parts.filter(({ id }) => terms.includes(id)).length;
    return there === 0 || there === parts.length;
  });
}

const nothing: Answer = { holds: "not-applicable", value: null, seen: "", faults: [] };

/** The whole under the id of the first part, and nothing under the others. */
function placedAsFirst({ whole, parts }: Split, previous: Answers): readonly (readonly [string, PlacedAnswer])[] {
  const placed = previous.questions[whole];
  if (placed === undefined) return [];
  return parts.map(({ id }, at) => [id, at === 0 ? placed : { ...placed, answer: nothing }] as const);
}
