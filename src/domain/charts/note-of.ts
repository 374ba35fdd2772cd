import { newestYear } from "../indicators/newest-year";
import { isTooOld } from "../indicators/is-too-old";
import type { Comparison } from "../indicators/compare";
import { farOutliers } from "../indicators/far-outliers";
import { itemAt } from "../item-at";
import { releaseLine } from "../release-line";
import type { Member, Release } from "../release/release";
import { memberInWords } from "./member-in-words";

/** At most so many members are named; a longer list would not be read. */
const mostNamed = 3;

const list = new Intl.ListFormat("en-GB");

/** What stands below a chart of that comparison: what to know before using it, the source, and the release. */
export function noteOf(release: Release, comparison: Comparison, more: readonly string[] = []): string {
  const { indicator, year } = comparison;
  const newest = newestYear(release, release.indicatorById.get(indicator.id) ?? -1);
  const isOld = newest !== null && release.years[newest] === year && isTooOld(release, newest);
  const sentences = [
    ...farInWords(release, comparison),
    ...(isOld ? [`Newest figures ${year}.`] : []),
    ...more,
    `Source: ${indicator.source.title}, ${indicator.source.publisher}`,
  ];
  return `${sentences.join(" ")} · ${releaseLine(release.stamp)}`;
}

function farInWords(release: Release, comparison: Comparison): readonly string[] {
  const far = [...farOutliers(release, comparison)].map((index) => itemAt(release.members, index));
  const isOwn = (one: Member) => one === comparison.member;
  // One's own first.
  const names = [...far.filter(isOwn), ...far.filter((one) => !isOwn(one))].map(memberInWords);
  if (names.length === 0) return [];
  const named =
    names.length > mostNamed ? [...names.slice(0, mostNamed - 1), `${names.length - mostNamed + 1} more`] : names;
  const [verb, what] = names.length === 1 ? ["is", "the return"] : ["are", "their returns"];
  return [`${list.format(named)} ${verb} far outside the group; check ${what} before using it.`];
}
