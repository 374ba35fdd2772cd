import type { IndicatorIndex, MemberIndex, YearIndex } from "./release-index";

/** A group's statistics of an indicator in a year, of which the release gives no member's figures. */
export interface GivenStatistic {
  readonly indicator: IndicatorIndex;
  readonly year: YearIndex;
  /** Index into the groups. */
  readonly group: number;
  /** How many members have a value. */
  readonly n: number;
  readonly mean: number;
  /** Null where too few members are on either side of it. */
  readonly median: number | null;
  /** The lower and the upper, likewise. */
  readonly quartiles: readonly [number, number] | null;
}

/** The statistics that a release gives in place of members' figures. */
export interface GivenStatistics {
  /** The years in which it gives statistics only. */
  readonly years: readonly YearIndex[];
  /** Whose statistics it gives: members in ascending order, or null for all members that are listed. */
  readonly groups: readonly (readonly MemberIndex[] | null)[];
  readonly figures: readonly GivenStatistic[];
}

/** Given statistics, opened for use. */
export interface OpenedStatistics {
  readonly years: ReadonlySet<YearIndex>;
  /** Of these members, in ascending order; null if the release gives none of them. */
  find(indicator: IndicatorIndex, year: YearIndex, members: readonly MemberIndex[]): GivenStatistic | null;
}

/** Opens statistics of a release with so many members, indicators and years; or says what is wrong with them. */
export function openStatistics(
  { years, groups, figures }: GivenStatistics,
  counts: { readonly members: number; readonly indicators: number; readonly years: number },
): OpenedStatistics | string {
  if (years.some((year) => year >= counts.years)) return "statistics of no year";
  const everyone = keyOf(Array.from({ length: counts.members }, (_, member) => member));
  const byKey = new Map<string, GivenStatistic>();
  const keys: string[] = [];
  for (const members of groups) {
    const isGood = members?.every((member, at) => member < counts.members && member > (members[at - 1] ?? -1)) ?? true;
    if (!isGood) return "statistics of no member";
    keys.push(members === null ? everyone : keyOf(members));
  }
  for (const figure of figures) {
    const { indicator, year, group } = figure;
    const members = keys[group];
    if (indicator >= counts.indicators || !years.includes(year) || members === undefined)
      return "statistics of nothing";
    byKey.set(`${indicator} ${year} ${members}`, figure);
  }
  return {
    years: new Set(years),
    find: (indicator, year, members) => byKey.get(`${indicator} ${year} ${keyOf(members)}`) ?? null,
  };
}

/** For a release that gives members' figures of every year. */
export const noStatistics: OpenedStatistics = { years: new Set(), find: () => null };

function keyOf(members: readonly MemberIndex[]): string {
  return members.join(",");
}
