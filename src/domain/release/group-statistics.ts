import { oncePer } from "../once-per";
import type { PeerSelection } from "../peers/peer-selection";
import { problem } from "../problems";
import { fail, succeed, type Result } from "../result";
import { exactQuantile } from "../statistics/exact-quantile";
import { maximum } from "../statistics/maximum";
import { mean } from "../statistics/mean";
import { median } from "../statistics/median";
import { medianAbsoluteDeviation } from "../statistics/median-absolute-deviation";
import { Fraction } from "../statistics/fraction";
import { minimum } from "../statistics/minimum";
import { exactPooledMean } from "../statistics/pooled-mean";
import { quantile } from "../statistics/quantile";
import { sortedValues } from "../statistics/sorted-values";
import { standardDeviation } from "../statistics/standard-deviation";
import type { Statistic, Values } from "../statistics/statistic";
import type { Column, Release } from "./release";
import type { IndicatorIndex, MemberIndex, YearIndex } from "./release-index";

export interface MemberValue {
  /** Index into release.members. */
  readonly member: MemberIndex;
  readonly value: number;
}

/**
 * The statistics of one indicator in one year over a set of members. Each is null below its minimum n and below the
 * smallest group that the club gives statistics of, is computed when first asked for, and is kept. Members without a
 * value are left out.
 */
export interface GroupStatistics {
  /** How many members have a value; given for every group, however small. 0 where statistics only are given, and not these. */
  readonly n: number;
  /** Whether the release gives statistics only, and no member's figures. */
  readonly isStatisticsOnly: boolean;
  /** Highest value first, ties by name; none below the smallest group. */
  readonly values: readonly MemberValue[];
  /** The same in ascending order, for finding ranks. */
  readonly ascending: Float64Array;
  /** A member's (index) value among them; null if it has none. */
  valueOf(member: MemberIndex): number | null;
  mean(): number | null;
  median(): number | null;
  /** Type 7; the probability is between 0 and 1. */
  quantile(probability: number): number | null;
  minimum(): number | null;
  maximum(): number | null;
  standardDeviation(): number | null;
  medianAbsoluteDeviation(): number | null;
  /**
   * Σ numerator ÷ Σ denominator × factor, n being the members with both parts present and positive; or the problem
   * that says why the indicator has no pooled value.
   */
  pooled(): Result<Statistic>;
}

const keptOf = oncePer((_: Release) => new Map<string, GroupStatistics>());

/**
 * The statistics of an indicator in a year (indexes) over the selected members: computed once for every indicator,
 * year and selection key, however many cells ask.
 *
 * They are taken over the whole numbers the release holds and divided once by the column's divisor, so that 21.3 and
 * 21.6 have the median 21.45 and not 21.450000000000003.
 */
export function groupStatistics(
  release: Release,
  indicator: IndicatorIndex,
  year: YearIndex,
  selection: PeerSelection,
): GroupStatistics {
  const ofRelease = keptOf(release);
  const key = `${indicator} ${year} ${selection.key}`;
  const known = ofRelease.get(key);
  if (known !== undefined) return known;
  const statistics = release.statistics.years.has(year)
    ? givenTo(release, indicator, year, selection)
    : compute(release, indicator, year, selection);
  ofRelease.set(key, statistics);
  return statistics;
}

function compute(
  release: Release,
  indicator: IndicatorIndex,
  year: YearIndex,
  selection: PeerSelection,
): GroupStatistics {
  const column = release.column(indicator, year);
  const divisor = column?.divisor ?? 1;
  const present = selection.members.filter((member) => hasValue(column, member));
  const scaled = Float64Array.from(present, (member) => column?.scaled[member] ?? NaN);

  const isTooSmall = present.length < (release.stamp.smallestGroup ?? 1);
  const results = new Map<string, number | null>();
  const once = (name: string, statistic: () => number | null): number | null => {
    const known = results.get(name);
    if (known !== undefined) return known;
    const result = isTooSmall ? null : statistic();
    results.set(name, result);
    return result;
  };
  const divided = (name: string, statistic: (values: Values) => Statistic) => () =>
    once(name, () => {
      const { value } = statistic(scaled);
      return value === null ? null : value / divisor;
    });

  let values: readonly MemberValue[] | undefined;
  let ascending: Float64Array | undefined;
  let byMember: ReadonlyMap<number, number> | undefined;
  let pooled: Result<Statistic> | undefined;
  return {
    n: present.length,
    isStatisticsOnly: false,
    get values() {
      return (values ??= highestFirst(release, column, isTooSmall ? [] : present));
    },
    get ascending() {
      return (ascending ??= sortedValues(this.values.map(({ value }) => value)));
    },
    valueOf(member) {
      byMember ??= new Map(this.values.map((one) => [one.member, one.value]));
      return byMember.get(member) ?? null;
    },
    mean: () => once("mean", () => meanOfScaled(scaled, divisor)),
    median: divided("median", median),
    quantile: (probability) => once(`quantile ${probability}`, () => quantileOfScaled(scaled, probability, divisor)),
    minimum: divided("minimum", minimum),
    maximum: divided("maximum", maximum),
    standardDeviation: divided("standardDeviation", standardDeviation),
    medianAbsoluteDeviation: divided("medianAbsoluteDeviation", medianAbsoluteDeviation),
    pooled: () => (pooled ??= pool(release, indicator, year, selection)),
  };
}

/** What the release gives of a group, and nothing that would take members' figures. */
function givenTo(
  release: Release,
  indicator: IndicatorIndex,
  year: YearIndex,
  { members, label }: PeerSelection,
): GroupStatistics {
  const given = release.statistics.find(indicator, year, members);
  const [lower, upper] = given?.quartiles ?? [null, null];
  const quantiles = new Map([
    [0.25, lower],
    [0.5, given?.median ?? null],
    [0.75, upper],
  ]);
  return {
    n: given?.n ?? 0,
    isStatisticsOnly: true,
    values: [],
    ascending: new Float64Array(),
    valueOf: () => null,
    mean: () => given?.mean ?? null,
    median: () => given?.median ?? null,
    quantile: (probability) => quantiles.get(probability) ?? null,
    minimum: () => null,
    maximum: () => null,
    standardDeviation: () => null,
    medianAbsoluteDeviation: () => null,
    pooled: () =>
      fail(
        problem("statistics-only", { statistic: "The pooled value", group: label, year: release.years[year] ?? "" }),
      ),
  };
}

/** Exact if the figures are whole numbers, as they are in nearly all releases. */
function quantileOfScaled(scaled: Float64Array, probability: number, divisor: number): number | null {
  const { value } = quantile(scaled, probability);
  return value === null ? null : (exactQuantile(scaled, probability, divisor) ?? value / divisor);
}

/** One division for the count and the divisor together, where the sum of the scaled values is exact. */
function meanOfScaled(scaled: Float64Array, divisor: number): number | null {
  const { value, n } = mean(scaled);
  if (value === null) return null;
  const sum = scaled.reduce((total, figure) => total + figure, 0);
  const magnitude = scaled.reduce((total, figure) => total + Math.abs(figure), 0);
  const exact = divisor > 1 && Number.isSafeInteger(magnitude) && Number.isSafeInteger(n * divisor);
  return exact ? sum / (n * divisor) : value / divisor;
}

function highestFirst(
  release: Release,
  column: Column | null,
  present: readonly MemberIndex[],
): readonly MemberValue[] {
  const nameOf = (member: MemberIndex) => release.members[member]?.name ?? "";
  return present
    .map((member) => ({ member, value: (column?.scaled[member] ?? NaN) / (column?.divisor ?? 1) }))
    .sort((left, right) => right.value - left.value || compareText(nameOf(left.member), nameOf(right.member)));
}

function pool(
  release: Release,
  indicator: IndicatorIndex,
  year: YearIndex,
  selection: PeerSelection,
): Result<Statistic> {
  const pooledIndicator = release.indicators[indicator];
  if (pooledIndicator === undefined) throw new RangeError(`The release has no indicator ${indicator}.`);
  const { label, parts } = pooledIndicator;
  if (!parts.published) return fail(problem("no-pooled-value", { indicator: label, reason: parts.reason }));
  const valuesOf = (id: string) => {
    const column = release.column(release.indicatorById.get(id) ?? -1, year);
    return selection.members.map((member) => (column?.scaled[member] ?? NaN) / (column?.divisor ?? 1));
  };
  const { value, n } = exactPooledMean(valuesOf(parts.numerator), valuesOf(parts.denominator));
  const given = value !== null && n >= (release.stamp.smallestGroup ?? 1);
  return succeed({ value: given ? multiplied(value, parts.factor) : null, n });
}

/** Rounded once by a whole factor, such as 10,000; one that is no decimal, such as 7 ÷ 365, came rounded itself. */
function multiplied(value: Fraction, factor: number): number {
  return Number.isInteger(factor) ? value.times(Fraction.of(factor)).toNumber() : value.toNumber() * factor;
}

function hasValue(column: Column | null, member: MemberIndex): boolean {
  return column !== null && !Number.isNaN(column.scaled[member] ?? NaN);
}

/** By code unit, so that the order is the same on every machine. */
function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
