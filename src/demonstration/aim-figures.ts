import type { Release } from "../domain/release/release";
import { chanceOf } from "./chance";
import { growthOf } from "./growth-of";
import { publishedNear } from "./published-near";
import type { NumberAsked, ReturnModel } from "./return-model";

/** Whose figures, of when, and the chance they are made with. */
export interface Whose {
  readonly seed: string;
  readonly club: string;
  readonly member: string;
  readonly year: string;
  readonly releases: readonly Release[];
  /** What things cost the council beside others: 1 is as in the middle one. */
  readonly price: number;
  /** How far it is from the typical council: 1 as councils are, less if that would break a rule, 0 not at all. */
  readonly apart: number;
}

/** Figures as they would be if nothing had to add up. */
export interface Aims {
  readonly figures: Float64Array;
  /** How far each may be moved from there: 1 as others, near 0 for what is published, 0 for what is known. */
  readonly freedom: Float64Array;
}

/** How far councils differ, as the standard deviation of the logarithm, where the club says nothing of it. */
const usualSpread = { price: 0.12, money: 0.06, share: 0.3, count: 0.18, rate: 0.08 };
/** The share of a difference that stays from year to year; the rest comes new each year. */
const kept = 0.9;
/** What prices rise by in a year. */
const rise = 0.045;
/** The year that typical returns are of. */
const typicalYear = 2025;

/**
 * Aims at what the council would answer: a published figure where there is one; else the typical answer, grown with what
 * it follows, and as far from that as councils differ. A council keeps its ways from year to year.
 *
 * @param settled figures that add up, from an earlier aim, to follow instead of the aims themselves
 * @param known figures that are not to be moved, by place: last year's closing ones, and 0 for what the council has not
 */
export function aimFigures(
  model: ReturnModel,
  whose: Whose,
  known: ReadonlyMap<number, number>,
  settled: Float64Array | null,
): Aims {
  const count = model.numbers.length;
  const figures = new Float64Array(count);
  const freedom = new Float64Array(count).fill(1);
  for (const at of model.order) {
    const number = model.numbers[at];
    if (number === undefined) continue;
    const fixed = known.get(at);
    if (fixed !== undefined) {
      figures[at] = fixed;
      freedom[at] = 0;
      continue;
    }
    const published = publishedAim(number, whose, settled ?? figures);
    if (published !== null) {
      figures[at] = published.figure;
      freedom[at] = published.freedom;
      continue;
    }
    figures[at] = follow(model, number, whose, settled ?? figures);
  }
  return { figures, freedom };
}

function publishedAim(
  number: NumberAsked,
  whose: Whose,
  followed: Float64Array,
): { figure: number; freedom: number } | null {
  const { question, published, isMoney, spread } = number;
  if (published === null) return null;
  const near = publishedNear(whose.releases, published.indicator, whose.member, whose.year);
  if (near === null) return null;
  const { yearsBefore } = near;
  const chance = chanceOf(whose.seed, whose.club, whose.member, question.id, whose.year, "published");
  // Most councils answer what they published; some have corrected it since.
  const corrected = chance.share() < 0.8 ? 0 : 0.004 * chance.normal();
  const moved = yearsBefore * ((isMoney ? rise : 0) + 0.012 * chance.normal());
  const differs = published.isSame ? 0 : (spread ?? 0.05) * differenceOf(question.id, whose);
  const times = published.times === null ? 1 : (followed[published.times] ?? 0);
  const power = differs + (yearsBefore === 0 ? corrected : moved);
  return {
    figure: near.value * published.factor * times * growthOf(Math.max(-1, Math.min(1, power))),
    freedom: !published.isSame ? 0.5 : yearsBefore === 0 ? 0.01 : 0.2,
  };
}

function follow(model: ReturnModel, number: NumberAsked, whose: Whose, followed: Float64Array): number {
  const { question, typical, follows, isMoney, spread } = number;
  if (typical === 0) return 0;
  const differs = differenceOf(question.id, whose);
  const years = Number(whose.year.slice(0, 4)) - typicalYear;
  if (follows === null) {
    const isRate = question.unit?.startsWith("GBP") ?? false;
    const costlier = isRate ? rise * years + 0.5 * logOf(whose.price) : 0;
    return typical * growthOf(costlier + (spread ?? usualSpread.rate) * differs);
  }
  let whole = 0;
  let typicalWhole = 0;
  let isOfMoney = false;
  for (const [at, factor] of follows.terms) {
    whole += factor * (followed[at] ?? 0);
    typicalWhole += factor * (model.numbers[at]?.typical ?? 0);
    isOfMoney ||= model.numbers[at]?.isMoney ?? false;
  }
  if (typicalWhole === 0 || whole === 0) return 0;
  const ratio = typical / typicalWhole;
  if (follows.as === "part" && ratio > 0 && ratio < 0.995) {
    return whole * shareNear(ratio, (spread ?? usualSpread.share) * differs, isMoney ? null : whole);
  }
  const isPrice = isMoney && !isOfMoney;
  const usual = isPrice ? usualSpread.price : isMoney ? usualSpread.money : usualSpread.count;
  const costlier = isPrice ? rise * years + logOf(whose.price) : 0;
  const expected = whole * ratio * growthOf(costlier + (spread ?? usual) * differs);
  if (question.type !== "count" || expected <= 0 || expected > 400) return expected;
  // Small counts come out by chance as well, unless they hardly differ from what they follow.
  if (spread !== null && spread < 0.04) return expected;
  const chance = chanceOf(whose.seed, whose.club, whose.member, question.id, whose.year, "count");
  return Math.max(0, expected + whose.apart * 0.5 * Math.sqrt(expected) * chance.normal());
}

/** A share near another, between 0 and 1 however far they differ; of a count, as far from it as chance has it. */
function shareNear(ratio: number, differs: number, whole: number | null): number {
  const odds = (ratio / (1 - ratio)) * growthOf(differs);
  return Math.min(odds / (1 + odds), whole === null ? 1 : Math.max(0, 1 - 0.2 / Math.max(1, whole)));
}

/** How a council differs in this question, as a normal deviate: mostly the same every year, and moving slowly. */
function differenceOf(id: string, { seed, club, member, year, apart }: Whose): number {
  const lasting = chanceOf(seed, club, member, id).normal();
  const starts = Number(year.slice(0, 4));
  let moving = 0;
  for (const [weight, before] of [
    [0.36, 2],
    [0.6, 1],
    [1, 0],
  ] as const) {
    moving += weight * chanceOf(seed, club, member, id, starts - before).normal();
  }
  return apart * Math.max(-2.6, Math.min(2.6, kept * lasting + 0.18 * moving));
}

/** The natural logarithm of a number near 1, by its series. */
function logOf(value: number): number {
  const x = (value - 1) / (value + 1);
  return 2 * (x + (x * x * x) / 3 + x ** 5 / 5);
}
