import { newestYear } from "../indicators/newest-year";
import { isTooOld } from "../indicators/is-too-old";
import type { Comparison } from "../indicators/compare";
import { farOutliers } from "../indicators/far-outliers";
import { itemAt } from "../item-at";
import { releaseLine } from "../release-line";
import type { Member, Release } from "../release/release";
import { farInWords } from "./far-in-words";
import { memberInWords } from "./member-in-words";

/** What stands below a chart of that comparison: what to know before using it, the source, and the release. */
export function noteOf(release: Release, comparison: Comparison, more: readonly string[] = []): string {
  const { indicator, year } = comparison;
  const newest = newestYear(release, release.indicatorById.get(indicator.id) ?? -1);
  const far = farInWords(farMembers(release, comparison));
  const isOld = newest !== null && release.years[newest] === year && isTooOld(release, newest);
  const sentences = [
    ...(far === null ? [] : [far]),
    ...(isOld ? [`Newest figures ${year}.`] : []),
    ...more,
    `Source: ${indicator.source.title}, ${indicator.source.publisher}`,
  ];
  return `${sentences.join(" ")} · ${releaseLine(release.stamp)}`;
}

/** Their names, one's own first. */
function farMembers(release: Release, comparison: Comparison): readonly string[] {
  const far = [...farOutliers(release, comparison)].map((index) => itemAt(release.members, index));
  const isOwn = (one: Member) => one === comparison.member;
  return [...far.filter(isOwn), ...far.filter((one) => !isOwn(one))].map(memberInWords);
}
