import type { ClubDefinition, RuleSetting } from "../domain/clubs/club-definition";
import { questionsOf } from "../domain/clubs/find-field";
import { isNumberType } from "../domain/clubs/is-number-type";
import type { Question } from "../domain/clubs/question";
import { sum, type Sum, type Term } from "../domain/clubs/sum";
import { oncePer } from "../domain/once-per";
import type { DemonstrationClub } from "./demonstration-club";
import type { TypicalCell } from "./typical-return";

/** Questions by their place in the model, each times a factor: 1 if it is added, −1 if it is subtracted. */
export type Terms = readonly (readonly [at: number, factor: number])[];

/** A sum of answers, and of what registers add up to, that the club's rules say is 0, or is not more than 0. */
export interface Balance {
  readonly terms: Terms;
  readonly registers: readonly { readonly term: Exclude<Term, string> | string; readonly factor: number }[];
}

/** What an answer follows from one council to another. */
export interface Follows {
  /** Part: a share of it, never more than it. Pair: a price of it. Size: it grows with it. */
  readonly as: "part" | "pair" | "size";
  readonly terms: Terms;
}

/** A question that is answered with a number. */
export interface NumberAsked {
  readonly question: Question;
  /** A typical council's answer; 0 where it has none of it. */
  readonly typical: number;
  /** Answers are whole multiples of it. */
  readonly grain: number;
  readonly isMoney: boolean;
  /** Null if the answer does not depend on the council's size. */
  readonly follows: Follows | null;
  readonly spread: number | null;
  /** The published figure that the answer is, or is near if the club's definition does not link to it; null if there is none. */
  readonly published: {
    readonly indicator: string;
    readonly factor: number;
    /** Place of the answer that it is a share or a price of; null if it is the whole answer. */
    readonly times: number | null;
    readonly isSame: boolean;
  } | null;
}

/** A club year as the generator sees it: its numbers, what they follow, and what its rules say of them together. */
export interface ReturnModel {
  readonly numbers: readonly NumberAsked[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** Places in the order in which answers follow each other. */
  readonly order: readonly number[];
  readonly equal: readonly Balance[];
  readonly notMore: readonly Balance[];
  /** Totals that should be what is published: figure × factor. */
  readonly published: readonly { readonly balance: Balance; readonly indicator: string; readonly factor: number }[];
  /** Cost and activity: if one is nothing, so is the other. */
  readonly pairs: readonly (readonly [Terms, Terms])[];
  /** Place of the opening figure → question of last year that it is the closing of. */
  readonly openings: ReadonlyMap<number, string>;
}

/** The club's model; the same object for the same definition. */
export function returnModel(club: ClubDefinition, settings: DemonstrationClub): ReturnModel {
  return modelsOf(settings)(club);
}

const modelsOf = oncePer((settings: DemonstrationClub) => oncePer((club: ClubDefinition) => build(club, settings)));

/** What a typical council answers to a question; undefined if nobody has said. */
export function typicalAnswer(settings: DemonstrationClub, { id, priorYear }: Question): TypicalCell | undefined {
  const { instead = {}, typical } = settings;
  const known = instead[id] ?? typical.cells[id];
  return known === undefined && typeof priorYear === "string"
    ? (instead[priorYear] ?? typical.cells[priorYear])
    : known;
}

function build(club: ClubDefinition, settings: DemonstrationClub): ReturnModel {
  const asked = questionsOf(club).filter(({ type }) => isNumberType(type));
  const placeOf = new Map(asked.map(({ id }, at) => [id, at]));
  const balance = (left: Sum, right: Sum): Balance => {
    const parts = [
      ...left.add.map((term) => ({ term, factor: 1 })),
      ...left.subtract.map((term) => ({ term, factor: -1 })),
      ...right.add.map((term) => ({ term, factor: -1 })),
      ...right.subtract.map((term) => ({ term, factor: 1 })),
    ];
    const placed = ({ term }: { term: Term }) => typeof term === "string" && placeOf.has(term);
    return {
      terms: parts.filter(placed).map(({ term, factor }) => [placeOf.get(term as string) ?? -1, factor] as const),
      registers: parts.filter((part) => !placed(part)),
    };
  };
  const of = (kind: string) => club.rules.filter((rule) => rule.kind === kind);
  const sumIn = ({ options }: RuleSetting, name: string) => sum.parse(options[name]);
  const equal = of("sums-agree").map((rule) => balance(sumIn(rule, "left"), sumIn(rule, "right")));
  const notMore = of("not-more-than").map((rule) => balance(sumIn(rule, "part"), sumIn(rule, "whole")));
  const nothing: Sum = { add: [], subtract: [] };
  const pairs = of("both-or-neither").flatMap((rule) => {
    const [left, right] = [balance(sumIn(rule, "left"), nothing), balance(sumIn(rule, "right"), nothing)];
    return left.registers.length + right.registers.length > 0 ? [] : [[left.terms, right.terms] as const];
  });
  const published = of("reconcile").map((rule) => ({
    balance: balance(sumIn(rule, "total"), nothing),
    indicator: String(rule.options["indicator"]),
    factor: typeof rule.options["factor"] === "number" ? rule.options["factor"] : 1,
  }));
  const openings = of("opening-is-last-closing").flatMap(({ options }) => {
    const at = placeOf.get(String(options["opening"]));
    return at === undefined ? [] : [[at, String(options["lastClosing"])] as const];
  });
  const moneyAt = asked.map(({ unit }) => unit === "GBP");
  const followsOf = (question: Question, at: number): Follows | null => {
    const named = ([pattern, written]: DemonstrationClub["grows"][number]): Follows | null => {
      const caught = pattern.exec(question.id)?.[1] ?? "";
      const found = written.split("+").map((id) => placeOf.get(id.replace("$1", caught)));
      if (found.includes(undefined) || found.includes(at)) return null;
      return { as: "size", terms: found.map((other) => [other ?? -1, 1]) };
    };
    const last = settings.grows.at(-1);
    const special = settings.grows.find((each) => each !== last && each[0].test(question.id));
    if (special !== undefined) return named(special);
    if (isSizeless(question, settings)) return null;
    const pair = pairs.find(([left, right]) => isAlone(left, at) && right.every(([other]) => !moneyAt[other]));
    if (pair !== undefined && moneyAt[at] === true) return { as: "pair", terms: pair[1] };
    const part = notMore.find(({ terms, registers }) => {
      const [first, ...rest] = terms;
      return registers.length === 0 && first?.[0] === at && first[1] === 1 && rest.every(([, factor]) => factor === -1);
    });
    if (part !== undefined) return { as: "part", terms: part.terms.slice(1).map(([other]) => [other, 1]) };
    if (moneyAt[at] === true && settings.moneyGrows !== undefined) return named([/^/, settings.moneyGrows]);
    return last === undefined ? null : named(last);
  };
  const numbers = asked.map((question, at): NumberAsked => {
    const typical = typicalAnswer(settings, question);
    if (typical === undefined)
      throw new RangeError(`Nobody has said what a typical council answers to ${question.id}.`);
    return {
      question,
      typical: typeof typical === "number" ? typical : 0,
      grain: grainOf(question),
      isMoney: moneyAt[at] ?? false,
      follows: followsOf(question, at),
      spread: settings.spreads?.find(([ids]) => ids.test(question.id))?.[1] ?? null,
      published: publishedOf(question, settings, placeOf),
    };
  });
  return { numbers, placeOf, order: inOrder(numbers), equal, notMore, published, pairs, openings: new Map(openings) };
}

/** The places so that each comes after those it follows. */
function inOrder(numbers: readonly NumberAsked[]): readonly number[] {
  const order: number[] = [];
  const state = new Map<number, "begun" | "done">();
  const visit = (at: number) => {
    const known = state.get(at);
    if (known === "done") return;
    const { question = null, follows = null, published = null } = numbers[at] ?? {};
    if (known === "begun") throw new RangeError(`${question?.id ?? at} follows itself: say what it grows with.`);
    state.set(at, "begun");
    for (const [other] of follows?.terms ?? []) visit(other);
    if (typeof published?.times === "number") visit(published.times);
    state.set(at, "done");
    order.push(at);
  };
  for (const at of numbers.keys()) visit(at);
  return order;
}

function isAlone(terms: Terms, at: number): boolean {
  return terms.length === 1 && terms[0]?.[0] === at;
}

function publishedOf(
  { id, published }: Question,
  { near = {} }: DemonstrationClub,
  placeOf: ReadonlyMap<string, number>,
): NumberAsked["published"] {
  // What a year opens with is made from the year before.
  if (published !== null && published.yearsBefore === undefined) {
    return { indicator: published.indicator, factor: published.factor, times: null, isSame: true };
  }
  const found = near[id];
  if (found === undefined) return null;
  return { ...found, times: found.times === undefined ? null : (placeOf.get(found.times) ?? null), isSame: false };
}

/** A fee, a rate or a share says nothing of how large the council is. */
function isSizeless({ id, unit, type }: Question, { sizeless }: DemonstrationClub): boolean {
  return type === "percent" || (unit?.includes(" per ") ?? false) || (sizeless?.test(id) ?? false);
}

/** Money a year is in pounds, a rate in pence or pounds as it is shown, posts in tenths. */
function grainOf({ type, unit, decimals }: Question): number {
  if (type === "count") return 1;
  if (type === "percent") return 0.01;
  if (type === "amount") return decimals === 2 ? 0.01 : 1;
  return unit === "weeks" && decimals === 0 ? 1 : 0.1;
}
