import type { ClubDefinition, RuleSetting } from "../domain/clubs/club-definition";
import { findField, findRegister, questionsOf } from "../domain/clubs/find-field";
import { isNumberType } from "../domain/clubs/is-number-type";
import type { Question } from "../domain/clubs/question";
import { sum } from "../domain/clubs/sum";
import { oncePer } from "../domain/once-per";
import type { Answers } from "../domain/questionnaire/answer";
import { findingName } from "../domain/questionnaire/finding-name";
import { readAnswer } from "../domain/questionnaire/read-answer";
import type { Release } from "../domain/release/release";
import { concernsOf, validate } from "../domain/rules/validate";
import { daysInYear } from "../domain/rules/year-days";
import { answerOf } from "./answer-of";
import { chanceOf, type Chance } from "./chance";

/** What people get wrong. */
export const faultKinds = [
  "wrong unit",
  "does not add up",
  "over capacity",
  "words for a number",
  "left blank",
  "listed twice",
  "unexplained jump",
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** A fault, and what a check must find because of it: rule and subject, as findingName writes them. */
export interface MadeFault {
  readonly kind: FaultKind;
  readonly finds: readonly string[];
}

export interface FaultsInput {
  readonly club: ClubDefinition;
  readonly member: string;
  readonly seed: string;
  readonly releases: readonly Release[];
  readonly previous: Answers | null;
  /** A return without a fault, as demonstrationReturn makes it. */
  readonly answers: Answers;
  readonly kinds: readonly FaultKind[];
}

/** A changed return, and what the change is expected to give. */
interface Candidate {
  readonly answers: Answers;
  readonly finds: readonly string[];
}

/** Rules that look at each answer by itself, so that what they find of a fault is known beforehand. */
const plainKinds: ReadonlySet<string> = new Set([
  ...["template", "merged-cells", "cell-type", "cell-form", "range", "whole-number", "unit-slip", "answered"],
  ...["marker-allowed", "not-copied-forward", "copy-confirmed", "enough-answered", "year-on-year", "small-counts"],
]);
/** Rules that are about several answers, and skip or pass where one of them is missing or has not moved far. */
const otherKinds: ReadonlySet<string> = new Set([
  ...["not-more-than", "both-or-neither", "reconcile", "indicator-order", "indicator-year-on-year"],
  ...["peer-fences", "peer-robust-z", "opening-is-last-closing"],
]);
/** How many places are tried for a fault before its kind is left out. */
const mostTried = 10;

/**
 * Makes faults in a return, one of each kind, where a check finds just what they are expected to give. A kind that the
 * club or this return has no place for is left out: a year without the year before has no jump.
 */
export function seedFaults(input: FaultsInput): { answers: Answers; faults: readonly MadeFault[] } {
  const { club, member, releases, previous, seed } = input;
  const foundIn = (current: Answers) =>
    validate(club, { current, member, releases, previous, explanations: [] }).findings.map(findingName);
  let answers = input.answers;
  let found = foundIn(answers);
  const faults: MadeFault[] = [];
  const changed = new Set<string>();
  for (const kind of input.kinds) {
    const chance = chanceOf(seed, club.club, club.year, member, "fault", kind);
    for (let trial = 0; trial < mostTried; trial++) {
      const made = candidates[kind]({ ...input, answers }, chance, changed);
      if (made === null) break;
      const after = foundIn(made.answers);
      if (!isSame(after, [...found, ...made.finds])) continue;
      faults.push({ kind, finds: made.finds });
      for (const name of made.finds) changed.add(name.slice(name.indexOf(" ") + 1));
      [answers, found] = [made.answers, after];
      break;
    }
  }
  return { answers, faults };
}

type Make = (input: FaultsInput, chance: Chance, changed: ReadonlySet<string>) => Candidate | null;

const candidates: Readonly<Record<FaultKind, Make>> = {
  "wrong unit"(input, chance, changed) {
    const question = pick(
      numbersChecked(input, ["unit-slip"], changed, (value) => value >= 20_000),
      chance,
    );
    if (question === null || input.previous === null) return null;
    const value = Math.round(valueOf(input.answers, question.id) / 1000);
    const codes = codesFor(input.club, question.id, ["unit-slip", "year-on-year"]);
    return { answers: withNumber(input.answers, question, value), finds: named(codes, question.id) };
  },
  "does not add up"(input, chance, changed) {
    const { club, answers } = input;
    const places = sumsOfOne(club).filter(
      ({ part }) => !changed.has(part.id) && typeof answers.questions[part.id]?.answer.value === "number",
    );
    const place = pick(places, chance);
    if (place === null) return null;
    const { part, rule, total } = place;
    const value = valueOf(answers, part.id);
    const more =
      part.type === "count" ? value + Math.max(1, Math.round(value / 50)) : value + Math.max(2000, value / 50);
    return {
      answers: withNumber(answers, part, Math.round(more)),
      finds: named([rule.code], total),
    };
  },
  "over capacity"({ club, answers }, chance) {
    const rule = pick(
      club.rules.filter(({ kind }) => kind === "within-capacity"),
      chance,
    );
    const [, id = "", column = ""] = /^(.+)\[(.+)\]$/.exec(String(rule?.options["nights"])) ?? [];
    const beds = /\[(.+)\]$/.exec(String(rule?.options["beds"]))?.[1] ?? "";
    const table = answers.registers[id];
    const field = findField(club, `${id}[${column}]`)?.field;
    const row = table === undefined ? -1 : chance.whole(0, table.rows.length - 1);
    const count = table?.rows[row]?.[beds]?.value;
    if (rule === null || field === undefined || typeof count !== "number") return null;
    const days = daysInYear(club.year);
    const most = Math.floor((count * days) / (field.unit === "weeks" ? 7 : 1)) + 1;
    const key = table?.rows[row]?.[findRegister(club, id)?.key[0] ?? ""]?.value;
    return {
      answers: withCell(answers, id, row, column, answerOf(field, most)),
      finds: named([rule.code], `${id}[${column}] of ${String(key)}`),
    };
  },
  "words for a number"(input, chance, changed) {
    const question = pick(
      numbersChecked(input, ["answered"], changed, () => true, otherKinds),
      chance,
    );
    if (question === null) return null;
    const seen = `about ${valueOf(input.answers, question.id)}`;
    const place = input.answers.questions[question.id]?.place;
    if (place === undefined) return null;
    const answer = readAnswer(question, { value: seen });
    return {
      answers: { ...input.answers, questions: { ...input.answers.questions, [question.id]: { answer, place } } },
      finds: named(codesOfKind(input.club, "cell-type"), question.id),
    };
  },
  "left blank"(input, chance, changed) {
    const question = pick(
      numbersChecked(input, ["answered"], changed, () => true, otherKinds),
      chance,
    );
    const place = question === null ? undefined : input.answers.questions[question.id]?.place;
    if (question === null || place === undefined) return null;
    const answer = answerOf(question, null);
    return {
      answers: { ...input.answers, questions: { ...input.answers.questions, [question.id]: { answer, place } } },
      finds: named(codesFor(input.club, question.id, ["answered"]), question.id),
    };
  },
  "listed twice"({ club, answers }, chance) {
    const rule = pick(
      club.rules.filter(({ kind, options }) => kind === "no-duplicates" && options["columns"] === undefined),
      chance,
    );
    const id = String(rule?.options["register"]);
    const [key, ...others] = findRegister(club, id)?.key ?? [];
    const rows = answers.registers[id]?.rows ?? [];
    const first = key === undefined ? undefined : rows[0]?.[key];
    if (rule === null || key === undefined || others.length > 0 || first === undefined || rows.length < 2) return null;
    const row = chance.whole(1, rows.length - 1);
    return {
      answers: withCell(answers, id, row, key, first),
      finds: named([rule.code], `${id}[${key}] of ${String(first.value)}`),
    };
  },
  "unexplained jump"(input, chance, changed) {
    if (input.previous === null) return null;
    const places = numbersChecked(input, ["year-on-year"], changed, (value) => value >= 200, otherKinds);
    const question = pick(places, chance);
    if (question === null) return null;
    const value = Math.round(valueOf(input.previous, question.id) * 1.8);
    const codes = codesFor(input.club, question.id, ["year-on-year"]);
    return { answers: withNumber(input.answers, question, value), finds: named(codes, question.id) };
  },
};

/** The kinds of rule that concern a question, once for each rule. */
const kindsOf = oncePer((club: ClubDefinition): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const rule of club.rules) {
    const concerns = concernsOf(club, rule);
    for (const { id } of questionsOf(club)) {
      if (concerns.has(id) || concerns.has("*")) found.set(id, [...(found.get(id) ?? []), rule.kind]);
    }
  }
  return found;
});

/** Questions with a figure that only plain rules look at, and those besides; one of each of these kinds among them. */
function numbersChecked(
  { club, answers }: FaultsInput,
  kinds: readonly string[],
  changed: ReadonlySet<string>,
  fits: (value: number) => boolean = () => true,
  besides: ReadonlySet<string> = new Set(),
): readonly Question[] {
  return questionsOf(club).filter((question) => {
    const own = kindsOf(club).get(question.id) ?? [];
    const value = answers.questions[question.id]?.answer.value;
    if (!isNumberType(question.type) || typeof value !== "number" || changed.has(question.id)) return false;
    return (
      own.every((kind) => plainKinds.has(kind) || besides.has(kind)) &&
      kinds.every((kind) => own.includes(kind)) &&
      fits(value)
    );
  });
}

/** Questions that only plain rules and one sum of questions look at, with that sum and the subject of what it finds. */
const sumsOfOne = oncePer((club: ClubDefinition): readonly { part: Question; rule: RuleSetting; total: string }[] =>
  club.rules.flatMap((rule) => {
    if (rule.kind !== "sums-agree") return [];
    const [left, right] = [sum.parse(rule.options["left"]), sum.parse(rule.options["right"])];
    const [total] = right.add;
    if (typeof total !== "string" || findField(club, total)?.register !== null) return [];
    return left.add.flatMap((term) => {
      const part = typeof term === "string" ? questionsOf(club).find(({ id }) => id === term) : undefined;
      const kinds = part === undefined ? [] : (kindsOf(club).get(part.id) ?? []);
      const others = kinds.filter((kind) => !plainKinds.has(kind));
      return part !== undefined && others.length === 1 ? [{ part, rule, total }] : [];
    });
  }),
);

function codesFor({ rules }: ClubDefinition, question: string, kinds: readonly string[]): readonly string[] {
  return rules.filter(({ kind, fields }) => kinds.includes(kind) && fields.includes(question)).map(({ code }) => code);
}

function codesOfKind({ rules }: ClubDefinition, wanted: string): readonly string[] {
  return rules.filter(({ kind }) => kind === wanted).map(({ code }) => code);
}

function named(codes: readonly string[], subject: string): readonly string[] {
  return codes.map((code) => findingName({ code, subject }));
}

function pick<Item>(list: readonly Item[], chance: Chance): Item | null {
  const [first, ...rest] = list;
  return first === undefined ? null : chance.oneOf([first, ...rest]);
}

function valueOf({ questions }: Answers, id: string): number {
  return Number(questions[id]?.answer.value ?? 0);
}

function withNumber(answers: Answers, question: Question, value: number): Answers {
  const placed = answers.questions[question.id];
  if (placed === undefined) return answers;
  const answer = answerOf(question, value);
  return { ...answers, questions: { ...answers.questions, [question.id]: { ...placed, answer } } };
}

function withCell(
  answers: Answers,
  register: string,
  row: number,
  column: string,
  answer: ReturnType<typeof answerOf>,
): Answers {
  const table = answers.registers[register];
  if (table === undefined) return answers;
  const rows = table.rows.map((each, at) => (at === row ? { ...each, [column]: answer } : each));
  return { ...answers, registers: { ...answers.registers, [register]: { ...table, rows } } };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
}
