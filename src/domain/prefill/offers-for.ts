import type { ClubDefinition } from "../clubs/club-definition";
import { isNumberType } from "../clubs/is-number-type";
import { partsOf, type ClubPart } from "../clubs/parts-of";
import type { Question } from "../clubs/question";
import type { Answers } from "../questionnaire/answer";
import { newestPublishedFigure } from "../questionnaire/newest-published-figure";
import type { Release } from "../release/release";
import { lastYearOf } from "../rules/last-year-of";
import { yearsEarlier } from "../years-earlier";
import { openingsOf, questionCarries } from "./carries-over";
import { copiedValue } from "./copied-value";
import { fitsField } from "./fits-field";
import { fromLastReturn } from "./from-last-return";
import type { LastReturn } from "./last-return";
import type { Offer } from "./offer";
import { offersOfRows } from "./offers-of-rows";

/** What is known of a member besides the answers in the workbook. */
export interface KnownOfMember {
  /** ONS code. */
  readonly member: string;
  /** What it submitted last year; null if nothing. */
  readonly last: LastReturn | null;
  readonly releases: readonly Release[];
}

/**
 * What can be put into the blank answers of a questionnaire, at most one offer for each, in the order of the club's
 * fields: what last year's return closed with where this one opens, else a published figure for the year asked about, else
 * last year's answer, else an older published figure. Nothing is offered for the sign-off, for opinions, or where the
 * definition has changed so that the value no longer fits.
 */
export function offersFor(club: ClubDefinition, answers: Answers, known: KnownOfMember): readonly Offer[] {
  const openings = openingsOf(club);
  return partsOf(club).flatMap((part) => [
    ...part.questions.flatMap((question) => {
      if (part.kind === "sign-off" || answers.questions[question.id]?.answer.holds !== "blank") return [];
      return offerFor(club, part, question, known, openings.get(question.id)) ?? [];
    }),
    ...part.registers.flatMap((register) =>
      known.last === null ? [] : offersOfRows(club, register, answers, known.last),
    ),
  ]);
}

function offerFor(
  club: ClubDefinition,
  part: ClubPart,
  question: Question,
  { member, last, releases }: KnownOfMember,
  closing: string | undefined,
): Offer | null {
  // First, because the check holds what a return opens with to what the last one closed with.
  const opening = last === null || closing === undefined ? null : openingOffer(club, question, last, closing);
  if (opening !== null) return opening;
  const ofRelease = publishedOffer(club, question, member, releases);
  if (ofRelease?.isTicked === true) return ofRelease;
  return (last === null ? null : lastOffer(club, part, question, last)) ?? ofRelease;
}

function publishedOffer(
  club: ClubDefinition,
  question: Question,
  member: string,
  releases: readonly Release[],
): Offer | null {
  const figure = newestPublishedFigure(club, question, member, releases);
  if (figure === null || !fitsField(question, figure.value)) return null;
  const { value, year, asked, label, publication, source } = figure;
  const differs = question.published?.differs;
  const cautions = [...(year === asked ? [] : [ofAnotherYear("figure", year, asked)]), ...(differs ? [differs] : [])];
  return {
    field: question.id,
    row: null,
    value,
    source: "published figures",
    from: `${publication}: "${label}" for ${year} (${source})`,
    caution: cautions.length === 0 ? null : cautions.join(" "),
    isTicked: cautions.length === 0,
  };
}

function openingOffer(club: ClubDefinition, question: Question, last: LastReturn, closing: string): Offer | null {
  const answer = last.answers.questions[closing]?.answer;
  const value = answer?.holds === "number" ? copiedValue(answer) : null;
  if (value === null || !fitsField(question, value)) return null;
  const { source, from } = fromLastReturn(club, last);
  return {
    source,
    from: `the closing figure of ${from}`,
    field: question.id,
    row: null,
    value,
    caution: null,
    isTicked: true,
  };
}

function lastOffer(club: ClubDefinition, { kind }: ClubPart, question: Question, last: LastReturn): Offer | null {
  const carries = questionCarries({ kind }, question);
  const answer = lastYearOf(question, last.answers);
  // What was not known last year is to be found out this year.
  if (carries === "never" || answer === null || answer.holds === "not-available") return null;
  const value = copiedValue(answer);
  if (value === null || !fitsField(question, value)) return null;
  const isFigure = isNumberType(question.type);
  return {
    ...fromLastReturn(club, last),
    field: question.id,
    row: null,
    value,
    caution: carries === "likely" || !isFigure ? null : ofAnotherYear("answer", yearsEarlier(club.year, 1), club.year),
    isTicked: carries === "likely",
  };
}

function ofAnotherYear(what: "figure" | "answer", year: string, asked: string): string {
  return `This is the ${what} for ${year}; the return asks for ${asked}.`;
}
