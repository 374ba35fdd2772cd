import type { ClubDefinition } from "../clubs/club-definition";
import { releasedGroups, type GroupOfValues } from "../disclosure/released-groups";
import type { GivenStatistic, GivenStatistics } from "../release/given-statistics";
import { groupStatistics } from "../release/group-statistics";
import { openRelease } from "../release/open-release";
import type { ReleaseContent } from "../release/release";
import { figureFamilies } from "./figure-families";
import type { FiguresOfMembers } from "./member-figures";

/** A release of the club year that gave statistics, with the members' figures that it was made from. */
export interface EarlierStatistics {
  readonly figures: FiguresOfMembers;
  readonly content: ReleaseContent;
}

/** The codes of a group's members. */
type Group = readonly string[];

/**
 * Which statistics of a club year may be given in place of members' figures, and these: for all members, and each region
 * and type. Neighbours are too many groups that differ by too few. Published numerators and denominators get none, so
 * that totals and their parts cannot be taken from each other.
 *
 * Given are n, the mean, the median where there are enough values on either side of it, and the quartiles where there
 * are enough in every quarter; never the highest, the lowest, or anything of a group whose values are all the same, as
 * they would be members' own.
 *
 * @param values the content with the members' figures of that year; other years are left alone
 * @param figures the same figures, exact
 */
export function releaseStatistics(
  club: ClubDefinition,
  values: ReleaseContent,
  figures: FiguresOfMembers,
  earlier: readonly EarlierStatistics[],
): GivenStatistics {
  const release = openRelease(values, "");
  if (typeof release === "string") throw new Error(`These figures are no release: ${release}.`);
  const codes = values.members.map(({ code }) => code);
  const groups = groupsOf(values);
  const year = values.years.indexOf(club.year);
  const versions: Versions = [...earlier.map((before) => before.figures), figures];
  const given: GivenStatistic[] = [];
  for (const family of figureFamilies(club)) {
    const isTied = family.length > 1;
    const allowed = releasedGroups({
      smallestGroup: club.smallestGroup,
      groups: family.flatMap((id) =>
        groups.map((group, at) => ({
          id: `${id} ${at}`,
          values: valuesOf(versions, earlier.length, id, group, isTied),
        })),
      ),
      earlier: earlier.flatMap(({ content }, version) =>
        family.flatMap((id) =>
          givenBefore(content, id, club.year).map((group) => {
            return { id: "earlier", values: valuesOf(versions, version, id, group, isTied) };
          }),
        ),
      ),
    });
    for (const id of family) {
      const indicator = values.indicators.findIndex((each) => each.id === id);
      for (const [group, members] of groups.entries()) {
        if (!allowed.has(`${id} ${group}`)) continue;
        const selection = {
          key: `statistics ${group}`,
          label: "",
          members: members.map((code) => codes.indexOf(code)),
        };
        const statistics = groupStatistics(release, indicator, year, selection);
        const [lower, upper] = [statistics.quantile(0.25), statistics.quantile(0.75)];
        const mean = statistics.mean();
        if (mean === null || statistics.minimum() === statistics.maximum()) continue;
        const isEnoughFor = (parts: number) => statistics.n >= parts * club.smallestGroup;
        given.push({
          indicator,
          year,
          group,
          n: statistics.n,
          mean,
          median: isEnoughFor(2) ? statistics.median() : null,
          quartiles: isEnoughFor(4) && lower !== null && upper !== null ? [lower, upper] : null,
        });
      }
    }
  }
  const isEveryone = (group: Group) => group.length === codes.length;
  return {
    years: [year],
    groups: groups.map((group) => (isEveryone(group) ? null : group.map((code) => codes.indexOf(code)))),
    figures: given,
  };
}

/** All members, and each set of members that shares a region or a type, once; in the order of the members. */
function groupsOf({ members, groups }: ReleaseContent): readonly Group[] {
  const codes = members.map(({ code }) => code);
  const shared = groups
    .filter(({ owner, members: own }) => owner === null || own.includes(owner))
    .map((group) => codes.filter((code) => group.members.includes(code)));
  return [...new Map([codes, ...shared].map((group) => [group.join(), group])).values()];
}

/** The figures of each release of the club year so far, the oldest first, and then of this one. */
type Versions = readonly FiguresOfMembers[];

/**
 * A group's values of an indicator as one of the releases has them. Of figures that add up to one another they are
 * numbered, so that all of them are alike: by the first release that had the same value, from 1.
 */
function valuesOf(
  versions: Versions,
  version: number,
  indicator: string,
  group: Group,
  isTied: boolean,
): GroupOfValues["values"] {
  return new Map(
    group.map((code) => {
      const values = versions.map((figures) => figures.get(code)?.get(indicator)?.value ?? null);
      const value = values[version] ?? null;
      if (value === null) return [code, null];
      return [code, isTied ? values.indexOf(value) + 1 : Number(value)];
    }),
  );
}

/** The groups of which an earlier release gave that indicator's statistics, by the members' codes. */
function givenBefore({ members, indicators, years, statistics }: ReleaseContent, id: string, year: string): Group[] {
  const codes = members.map(({ code }) => code);
  return (statistics?.figures ?? []).flatMap((figure) => {
    if (indicators[figure.indicator]?.id !== id || years[figure.year] !== year) return [];
    const group = statistics?.groups[figure.group] ?? null;
    return [group === null ? codes : group.map((member) => codes[member] ?? "")];
  });
}
