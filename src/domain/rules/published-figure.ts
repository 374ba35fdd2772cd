import { withDemonstration } from "../demonstration-data";
import { formatDate } from "../format-date";
import { groupStatistics } from "../release/group-statistics";
import { sourceOfYear } from "../indicators/source-of-year";
import { itemAt } from "../item-at";
import type { Release } from "../release/release";
import { valueAt } from "../release/value-at";

/** A member's published figure with its publication and the release it is in; or the reason there is none. */
export type PublishedFigure =
  | { readonly value: number; readonly source: string; readonly label: string; readonly publication: string }
  | { readonly value: null; readonly reason: string };

/** The member's figure for an indicator in a year, from the first release that has the indicator. */
export function publishedFigure(
  releases: readonly Release[],
  indicatorId: string,
  member: string,
  year: string,
): PublishedFigure {
  const release = releaseWith(releases, indicatorId);
  if (release === null) return { value: null, reason: `no release has ${indicatorId}` };
  const indicator = release.indicatorById.get(indicatorId) ?? -1;
  const memberIndex = release.memberByCode.get(member);
  if (memberIndex === undefined) return { value: null, reason: `${member} is not in ${release.stamp.clubLabel}` };
  const yearIndex = release.yearByLabel.get(year);
  if (yearIndex === undefined) return { value: null, reason: `${release.stamp.clubLabel} has no figures for ${year}` };
  const found = valueAt(release, memberIndex, indicator, yearIndex);
  if (found.value === null) return { value: null, reason: found.reason.meaning };
  const published = itemAt(release.indicators, indicator);
  const { title, publisher } = sourceOfYear(published, year);
  return {
    value: found.value,
    source: sourceOf(release, year),
    label: published.label,
    publication: `${title} (${publisher})`,
  };
}

/** The figures of all members but one, and where they were published. */
export interface PeerFigures {
  readonly values: readonly number[];
  readonly source: string;
  readonly year: string;
}

/**
 * The other members' figures in the last year that has any, from the first release that has the indicator. Null if no
 * release has it.
 */
export function peerFigures(releases: readonly Release[], indicatorId: string, member: string): PeerFigures | null {
  const release = releaseWith(releases, indicatorId);
  if (release === null) return null;
  const indicator = release.indicatorById.get(indicatorId) ?? -1;
  const own = release.memberByCode.get(member);
  const others = release.members.flatMap((_, index) => (index === own ? [] : [index]));
  const selection = { key: `all but ${member}`, label: "the other members", members: others };
  for (let year = release.years.length - 1; year >= 0; year--) {
    const { values } = groupStatistics(release, indicator, year, selection);
    const label = itemAt(release.years, year);
    if (values.length > 0) {
      return { values: values.map(({ value }) => value), source: sourceOf(release, label), year: label };
    }
  }
  return null;
}

function releaseWith(releases: readonly Release[], indicatorId: string): Release | null {
  return releases.find(({ indicatorById }) => indicatorById.has(indicatorId)) ?? null;
}

function sourceOf({ stamp }: Release, year: string): string {
  const { clubLabel, version, date, demonstration } = stamp;
  return withDemonstration([clubLabel, year, `release ${version} of ${formatDate(date)}`], demonstration).join(", ");
}
