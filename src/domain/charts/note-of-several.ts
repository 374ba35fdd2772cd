import { oldNewestYear } from "../indicators/old-newest-year";
import { releaseLine } from "../release-line";
import type { Indicator } from "../release/indicator";
import type { SeveralIndicators } from "./several-indicators";
import { sourcesInWords } from "./sources-in-words";

/**
 * What stands below a chart of several indicators: how old they are if they are old, more to know, sources, release.
 *
 * @param others further indicators whose sources count
 */
export function noteOfSeveral(
  { release, indicators, year }: SeveralIndicators,
  more: readonly string[],
  others: readonly Indicator[] = [],
): string {
  const isOld = indicators.some((indicator) => oldNewestYear(release, indicator) === year);
  const old = isOld ? [`Newest figures ${year}.`] : [];
  return `${[...old, ...more, sourcesOfSeveral({ indicators, year }, others)].join(" ")} · ${releaseLine(release.stamp)}`;
}

/** "Source: …" of these indicators in their year, each publication once. */
export function sourcesOfSeveral(
  { indicators, year }: Pick<SeveralIndicators, "indicators" | "year">,
  others: readonly Indicator[] = [],
): string {
  return sourcesInWords([...indicators, ...others].map((indicator) => ({ indicator, years: [year] })));
}
