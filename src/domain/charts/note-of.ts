import type { Comparison } from "../indicators/compare";
import { farOutliers } from "../indicators/far-outliers";
import { oldNewestYear } from "../indicators/old-newest-year";
import { groupBy } from "../group-by";
import { itemAt } from "../item-at";
import { releaseLine } from "../release-line";
import type { Member, Release } from "../release/release";
import { farInWords } from "./far-in-words";
import { memberInWords } from "./member-in-words";
import { publicationsOf } from "./sources-in-words";

/** A comparison that a chart shows, and the release it is from. */
export interface Shown {
  readonly release: Release;
  readonly comparison: Comparison;
  /** All years that are shown, where that is not the comparison's only. */
  readonly years?: readonly string[];
}

/** At most so many sources or indicators are named; a longer list would not be read. */
const mostListed = 3;

/**
 * What stands below a chart of that comparison: what to know before using it, the source, and the release.
 *
 * @param years all that are shown; the comparison's only if left out
 */
export function noteOf(
  release: Release,
  comparison: Comparison,
  more: readonly string[] = [],
  years: readonly string[] = [comparison.year],
): string {
  return noteOfAll([{ release, comparison, years }], more);
}

/**
 * The same for a chart of several comparisons: each warning names its indicator, and each source is named once. Of more
 * than two, the warnings are about one's own figures only.
 */
export function noteOfAll(shown: readonly Shown[], more: readonly string[] = []): string {
  const warnings = shown.length > 2 ? ownWarnings(shown) : shown.flatMap((one) => warningsOf(one, shown.length === 1));
  const published = [...groupBy(shown, ({ release }) => release)].map(([release, all]) => {
    const publications = publicationsOf(
      all.map(({ comparison: { indicator, year }, years = [year] }) => ({ indicator, years })),
    );
    return `${shortList(publications)} · ${releaseLine(release.stamp)}`;
  });
  return [...warnings, ...more, `Source: ${published.join("; ")}`].join(" ");
}

function warningsOf({ release, comparison }: Shown, isOnly: boolean): readonly string[] {
  const { label } = comparison.indicator;
  const far = farInWords(farMembers(release, comparison), [comparison.indicator], isOnly ? "" : ` on ${label}`);
  const old = oldYear({ release, comparison });
  return [
    ...(far === null ? [] : [far]),
    ...(old === null ? [] : [isOnly ? `Newest figures ${old}.` : `Newest figures of ${label}: ${old}.`]),
  ];
}

function ownWarnings(shown: readonly Shown[]): readonly string[] {
  const far = shown.filter(({ release, comparison }) =>
    farMembers(release, comparison).includes(memberInWords(comparison.member)),
  );
  const indicators = far.map(({ comparison }) => comparison.indicator);
  const [first] = far;
  const own =
    first === undefined
      ? null
      : farInWords(
          [memberInWords(first.comparison.member)],
          indicators,
          ` on ${shortList(indicators.map(({ label }) => label))}`,
        );
  const old = shown.filter((one) => oldYear(one) !== null).map(({ comparison }) => comparison.indicator.label);
  return [...(own === null ? [] : [own]), ...(old.length === 0 ? [] : [`Old figures: ${shortList(old)}.`])];
}

/** The year of a comparison if its indicator has nothing newer and it is old; otherwise null. */
function oldYear({ release, comparison: { indicator, year } }: Shown): string | null {
  return oldNewestYear(release, indicator) === year ? year : null;
}

function shortList(names: readonly string[]): string {
  const [most, rest] = [names.slice(0, mostListed), names.length - mostListed];
  return [...most, ...(rest > 0 ? [`and ${rest} more`] : [])].join("; ");
}

/** Their names, one's own first. */
function farMembers(release: Release, comparison: Comparison): readonly string[] {
  const far = [...farOutliers(release, comparison)].map((index) => itemAt(release.members, index));
  const isOwn = (one: Member) => one === comparison.member;
  return [...far.filter(isOwn), ...far.filter((one) => !isOwn(one))].map(memberInWords);
}
