import { resolveIndicator } from "../indicators/resolve-indicator";
import { resolveYear } from "../indicators/resolve-year";
import { memberValue } from "../indicators/member-value";
import { itemAt } from "../item-at";
import { problem } from "../problems";
import type { Indicator } from "../release/indicator";
import type { Release } from "../release/release";
import type { IndicatorIndex, MemberIndex, YearIndex } from "../release/release-index";
import { valueAt } from "../release/value-at";
import { fail, succeed, type Result } from "../result";
import { standardDeviation } from "../statistics/standard-deviation";
import { resolveMember } from "./resolve-member";

/** Which member to find similar ones for, and by which characteristics. */
export interface SimilarQuestion {
  /** Code or name. */
  readonly member: string;
  /**
   * Indicators of the release by id or label; a weight above 0 is how often the squared distance counts. The year is
   * that of the question unless a characteristic has its own.
   */
  readonly characteristics: readonly { readonly indicator: string; readonly weight: number; readonly year?: string }[];
  /** As resolveYear takes it; null for each characteristic's latest. */
  readonly year: string | null;
  /** How many members to find, from 1. */
  readonly n: number;
}

/** One characteristic of a member that was found, beside that of the member asked about. */
export interface SimilarCharacteristic {
  readonly indicator: Indicator;
  readonly year: string;
  /** Values in the indicator's unit: of the member asked about, and of the member found. */
  readonly own: number;
  readonly other: number;
  /** How many standard deviations the other lies above (or, when negative, below). */
  readonly difference: number;
  /** Its share of the squared distance, from 0 to 1; 0 for two members that are alike in everything. */
  readonly share: number;
}

export interface SimilarMember {
  /** Index into release.members. */
  readonly member: MemberIndex;
  /** From 0 (alike in everything) to 1 (the farthest of all the members compared). */
  readonly distance: number;
  /** In the order of the question. */
  readonly characteristics: readonly SimilarCharacteristic[];
}

export interface SimilarMembers {
  /** Nearest first, equally near ones by code. Fewer than asked for if there are no more. */
  readonly found: readonly SimilarMember[];
  /** Members (indexes) that could not be compared because one of their characteristics has no value. */
  readonly leftOut: readonly number[];
}

interface Measure {
  readonly indicator: Indicator;
  readonly year: string;
  readonly weight: number;
  /** In the order of the members compared. */
  readonly values: readonly number[];
  /** 0 if all are equal: the characteristic then makes no difference. */
  readonly spread: number;
}

/**
 * Finds the members most similar to one.
 *
 * Definition: each characteristic as a z-score – the difference in standard deviations, over all members compared –
 * then the Euclidean distance √Σ weight × (z − z′)², and all distances divided by the farthest, so that it is 1. The
 * members compared are those that still exist and have every characteristic; nothing is put in for a missing one.
 *
 * @param eligible true for members (indexes) that may be found; the others count in z-scores and the farthest alone
 * @returns else what finding the member, an indicator or a year came up against, `missing-value` where the member
 * itself has no value, or `out-of-range` for weights or an n that are not above 0.
 */
export function similarMembers(
  release: Release,
  question: SimilarQuestion,
  eligible: (member: MemberIndex) => boolean = () => true,
): Result<SimilarMembers> {
  const { n, characteristics } = question;
  if (!(Number.isInteger(n) && n > 0)) return outOfRange("n", "a whole number from 1", n);
  const weightless = characteristics.find(({ weight }) => !(weight > 0 && Number.isFinite(weight)));
  if (weightless !== undefined) return outOfRange("weight", "above 0", weightless.weight);

  const self = resolveMember(release, question.member, null);
  if (!self.ok) return self;
  const asked: { readonly indicator: IndicatorIndex; readonly year: YearIndex; readonly weight: number }[] = [];
  for (const one of characteristics) {
    const indicator = resolveIndicator(release, one.indicator);
    if (!indicator.ok) return indicator;
    const year = resolveYear(release, indicator.value, one.year ?? question.year);
    if (!year.ok) return year;
    const own = memberValue(release, self.value, indicator.value, year.value);
    if (!own.ok) return own;
    asked.push({ indicator: indicator.value, year: year.value, weight: one.weight });
  }

  const living = release.members.flatMap(({ abolished }, index) => (abolished && index !== self.value ? [] : [index]));
  const compared = living.filter((member) =>
    asked.every(({ indicator, year }) => valueAt(release, member, indicator, year).value !== null),
  );
  const measures = asked.map(({ indicator, year, weight }): Measure => {
    const values = compared.map((member) => valueAt(release, member, indicator, year).value ?? NaN);
    return {
      indicator: itemAt(release.indicators, indicator),
      year: itemAt(release.years, year),
      weight,
      values,
      spread: standardDeviation(values).value ?? 0,
    };
  });

  const at = compared.indexOf(self.value);
  const distances = compared.map((member, index) => ({ member, ...distanceOf(measures, at, index) }));
  const farthest = Math.max(...distances.map(({ distance }) => distance));
  const found = distances
    .filter(({ member }) => member !== self.value && eligible(member))
    .sort((left, right) => left.distance - right.distance || compareCodes(release, left.member, right.member))
    .slice(0, n)
    .map((one) => ({ ...one, distance: farthest === 0 ? 0 : one.distance / farthest }));
  return succeed({ found, leftOut: living.filter((member) => !compared.includes(member)) });
}

/** Before it is rebased. */
function distanceOf(measures: readonly Measure[], own: number, other: number): Omit<SimilarMember, "member"> {
  const differences = measures.map(({ values, spread }) =>
    spread === 0 ? 0 : (itemAt(values, other) - itemAt(values, own)) / spread,
  );
  const squares = measures.map(({ weight }, index) => weight * itemAt(differences, index) ** 2);
  const sum = squares.reduce((total, square) => total + square, 0);
  return {
    distance: Math.sqrt(sum),
    characteristics: measures.map(({ indicator, year, values }, index) => ({
      indicator,
      year,
      own: itemAt(values, own),
      other: itemAt(values, other),
      difference: itemAt(differences, index),
      share: sum === 0 ? 0 : itemAt(squares, index) / sum,
    })),
  };
}

function compareCodes(release: Release, left: number, right: number): number {
  return itemAt(release.members, left).code < itemAt(release.members, right).code ? -1 : 1;
}

function outOfRange(argument: string, expected: string, given: number) {
  return fail(problem("out-of-range", { argument, expected, given: String(given) }));
}
