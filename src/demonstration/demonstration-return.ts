import type { ClubDefinition } from "../domain/clubs/club-definition";
import { questionsOf, registersOf } from "../domain/clubs/find-field";
import { columnLetters } from "../domain/cell-area";
import { isNumberType } from "../domain/clubs/is-number-type";
import type { Question } from "../domain/clubs/question";
import type { Register } from "../domain/clubs/register";
import type { Answers, RegisterAnswers } from "../domain/questionnaire/answer";
import type { Explanation } from "../domain/questionnaire/explanation";
import type { Finding } from "../domain/questionnaire/finding";
import type { Release } from "../domain/release/release";
import { validate } from "../domain/rules/validate";
import type { Whose } from "./aim-figures";
import { answerOf } from "./answer-of";
import { answerPlaces, type AnswerPlaces } from "./answer-places";
import { chanceOf } from "./chance";
import { demonstrationClub } from "./clubs/index";
import type { DemonstrationClub, MadeRow } from "./demonstration-club";
import { explainFindings } from "./explain-findings";
import { makeFigures, type MadeFigures } from "./made-figures";
import { wordsFor } from "./made-words";
import { priceLevel } from "./price-level";
import { rulesInDoubt } from "./rules-in-doubt";
import { returnModel, typicalAnswer, type ReturnModel } from "./return-model";
import type { TypicalCell } from "./typical-return";

/** What a made-up return is of. */
export interface DemonstrationInput {
  /** A club year: its rules are what the return keeps to. */
  readonly club: ClubDefinition;
  readonly member: { readonly code: string; readonly name: string };
  /** The same seed gives the same return. */
  readonly seed: string;
  /** Published figures, which the return is near, and the club's own releases, which it is compared with. */
  readonly releases: readonly Release[];
  /** What the member answered last year: this year begins with what that one closed with. Null if nothing. */
  readonly previous: Answers | null;
}

/** A return that could be submitted as it is. */
export interface DemonstrationReturn {
  readonly answers: Answers;
  /** Of every finding that may stand if it is explained. */
  readonly explanations: readonly Explanation[];
}

/** The share of figures that a council has, but does not know. */
const notKnown = 0.012;

/** How far from the typical council a return is tried again if a rule would stop it. */
const closer = [0.6, 0.3, 0] as const;

/**
 * A made-up return of a member for a club year: near what is published of the member, without a blocker or an error, and
 * with an explanation of each query. The same input gives the same return on every machine.
 *
 * @throws RangeError for a club of which there is no typical return
 */
export function demonstrationReturn(input: DemonstrationInput): DemonstrationReturn {
  const { club, member, seed, releases, previous } = input;
  const attempt = (apart: number) => {
    const answers = makeAnswers(input, apart);
    const check = { current: answers, previous, member: member.code, releases, explanations: [] };
    return { answers, findings: validate(rulesInDoubt(club), check).findings };
  };
  let made = attempt(1);
  for (const apart of closer) {
    if (!made.findings.some(mustBeFixed)) break;
    made = attempt(apart);
  }
  return { answers: made.answers, explanations: explainFindings(club, made.findings, member.code, seed) };
}

function mustBeFixed({ severity }: Finding): boolean {
  return severity === "blocker" || severity === "error";
}

function makeAnswers({ club, member, seed, releases, previous }: DemonstrationInput, apart: number): Answers {
  const settings = demonstrationClub(club.club);
  const model = returnModel(club, settings);
  const price = priceLevel(releases, seed, member.code);
  const whose: Whose = { seed, club: club.club, member: member.code, year: club.year, releases, price, apart };
  const made = makeFigures(model, settings, whose, previous);
  const places = answerPlaces(club);
  return {
    template: { club: club.club, year: club.year, version: club.version, member: member.code },
    questions: Object.fromEntries(
      questionsOf(club).map((question) => {
        const place = places.ofQuestion.get(question.id);
        if (place === undefined) throw new RangeError(`${question.id} has no place in the questionnaire.`);
        const cell = isNumberType(question.type)
          ? numberFor(model, made, question, settings, whose)
          : wordsFor(club, question, typicalAnswer(settings, question) ?? null, member.name, whose);
        return [question.id, { answer: answerOf(question, cell), place }] as const;
      }),
    ),
    registers: Object.fromEntries(
      registersOf(club).map((register) => [register.id, tableOf(register, made.rows[register.id] ?? [], places)]),
    ),
  };
}

function numberFor(
  model: ReturnModel,
  { figures, without }: MadeFigures,
  question: Question,
  settings: DemonstrationClub,
  whose: Whose,
): TypicalCell {
  const at = model.placeOf.get(question.id) ?? -1;
  const figure = figures[at] ?? 0;
  const isNothing = figure === 0 && (without.has(at) || typicalAnswer(settings, question) === "not applicable");
  if (isNothing && question.notApplicable && typicalAnswer(settings, question) !== 0) return "not applicable";
  const chance = chanceOf(whose.seed, whose.club, whose.member, question.id, whose.year, "not known");
  if (question.notAvailable && isAlone(model, at) && chance.share() < notKnown) return "not available";
  return figure;
}

/** Whether nothing else needs the figure to add up or to be compared. */
function isAlone({ equal, notMore, pairs, openings }: ReturnModel, at: number): boolean {
  const used = [...equal, ...notMore].some(({ terms }) => terms.some(([other]) => other === at));
  return (
    !used && !openings.has(at) && !pairs.some((pair) => pair.some((terms) => terms.some(([other]) => other === at)))
  );
}

function tableOf({ id, columns }: Register, rows: readonly MadeRow[], places: AnswerPlaces): RegisterAnswers {
  const place = places.ofRegister.get(id);
  if (place === undefined) throw new RangeError(`The table ${id} has no place in the questionnaire.`);
  return {
    ...place,
    columnLetters: Object.fromEntries(columns.map((column, at) => [column.id, columnLetters(at)])),
    rows: rows.map((row) =>
      Object.fromEntries(columns.map((column) => [column.id, answerOf(column, row[column.id] ?? null)])),
    ),
  };
}
