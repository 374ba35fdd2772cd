import { itemAt } from "../item-at";
import { medianAbsoluteDeviation } from "../statistics/median-absolute-deviation";
import type { Indicator } from "./indicator";
import type { Column, Member, Release, ReleaseStamp } from "./release";

/** A figure that is not the same in two releases of a club. */
export interface FigureMove {
  /** As the later release has them. */
  readonly indicator: Indicator;
  readonly member: Member;
  readonly year: string;
  /** Null if the release has no figure. */
  readonly before: number | null;
  readonly after: number | null;
}

/** What is not the same in a later release of a club. */
export interface ReleaseChanges {
  readonly from: ReleaseStamp;
  readonly to: ReleaseStamp;
  readonly newIndicators: readonly Indicator[];
  readonly goneIndicators: readonly Indicator[];
  readonly newMembers: readonly Member[];
  readonly goneMembers: readonly Member[];
  /** Indicators and years of which the earlier release had no figures at all, and the later one has. */
  readonly newYears: readonly { readonly indicator: Indicator; readonly year: string }[];
  /** The other way round. */
  readonly goneYears: readonly { readonly indicator: Indicator; readonly year: string }[];
  /**
   * Figures of indicators, years and members that both releases have: the biggest moves first, measured in typical spreads
   * of the indicator in that year; then those that appeared and those that vanished. Equal ones are in published order.
   */
  readonly changed: readonly FigureMove[];
  readonly appeared: readonly FigureMove[];
  readonly vanished: readonly FigureMove[];
  /** How many figures both releases have and are the same. */
  readonly same: number;
}

/** Compares two releases of a club, the earlier one first. Nothing is rounded: any difference counts. */
export function releaseChanges(from: Release, to: Release): ReleaseChanges {
  const both = to.members.flatMap((member, now) => {
    const before = from.memberByCode.get(member.code);
    return before === undefined ? [] : [{ member, before, now }];
  });
  const columns = columnsOfBoth(from, to);
  let same = 0;
  const pairs = columns.flatMap(({ indicator, year, before, now }) => {
    if (before === null || now === null) return [];
    const spread = medianAbsoluteDeviation(Float64Array.from(now.scaled, (one) => one / now.divisor)).value;
    return both.flatMap((one) => {
      const [was, is] = [valueIn(before, one.before), valueIn(now, one.now)];
      if (was === is) same += was === null ? 0 : 1;
      return was === is
        ? []
        : [{ move: { indicator, member: one.member, year, before: was, after: is }, size: sizeOf(was, is, spread) }];
    });
  });
  const moves = (wanted: (move: FigureMove) => boolean) => pairs.filter(({ move }) => wanted(move));
  const years = (isOf: (column: ColumnOfBoth) => boolean) =>
    columns.filter(isOf).map(({ indicator, year }) => ({ indicator, year }));
  const without = <T>(items: readonly T[], has: (item: T) => boolean) => items.filter((item) => !has(item));
  return {
    from: from.stamp,
    to: to.stamp,
    newIndicators: without(to.indicators, ({ id }) => from.indicatorById.has(id)),
    goneIndicators: without(from.indicators, ({ id }) => to.indicatorById.has(id)),
    newMembers: without(to.members, ({ code }) => from.memberByCode.has(code)),
    goneMembers: without(from.members, ({ code }) => to.memberByCode.has(code)),
    newYears: years(({ before }) => before === null),
    goneYears: years(({ now }) => now === null),
    changed: moves(({ before, after }) => before !== null && after !== null)
      .sort((one, other) => other.size - one.size)
      .map(({ move }) => move),
    appeared: moves(({ before }) => before === null).map(({ move }) => move),
    vanished: moves(({ after }) => after === null).map(({ move }) => move),
    same,
  };
}

/** The figures of an indicator in a year; null in a release where no member has one. */
interface ColumnOfBoth {
  readonly indicator: Indicator;
  readonly year: string;
  readonly before: Column | null;
  readonly now: Column | null;
}

/** All that either release has figures of, among the indicators of both, in the order of the later one. */
function columnsOfBoth(from: Release, to: Release): readonly ColumnOfBoth[] {
  const years = [...new Set([...from.years, ...to.years])].sort();
  return to.indicators.flatMap((indicator) => {
    if (!from.indicatorById.has(indicator.id)) return [];
    return years
      .map((year) => ({
        indicator,
        year,
        before: columnOf(from, indicator, year),
        now: columnOf(to, indicator, year),
      }))
      .filter(({ before, now }) => before !== null || now !== null);
  });
}

/** The column of an indicator in a year, if any member has a figure. */
function columnOf(release: Release, { id }: Indicator, year: string): Column | null {
  const [indicator, at] = [release.indicatorById.get(id), release.yearByLabel.get(year)];
  const column = indicator === undefined || at === undefined ? null : release.column(indicator, at);
  return column?.scaled.some((one) => !Number.isNaN(one)) ? column : null;
}

function valueIn({ scaled, divisor }: Column, member: number): number | null {
  const value = itemAt(scaled, member) / divisor;
  return Number.isNaN(value) ? null : value;
}

/**
 * How big a move is: in typical spreads of the figures now, so that moves of different units compare; if there is no
 * spread, as a share of the two, which is less than one. 0 if there are not two figures.
 */
function sizeOf(before: number | null, after: number | null, spread: number | null): number {
  if (before === null || after === null) return 0;
  const move = Math.abs(after - before);
  return spread === null || spread === 0 ? move / (Math.abs(before) + Math.abs(after)) : move / spread;
}
