import { financialYear } from "../financial-year";
import { financialYearOf } from "../financial-year-of";
import { itemAt } from "../item-at";
import { oncePer } from "../once-per";
import { oncePerText } from "../once-per-text";
import { problem } from "../problems";
import { hasFigures } from "../release/has-figures";
import type { Release } from "../release/release";
import type { IndicatorIndex, YearIndex } from "../release/release-index";
import { fail, succeed, type Result } from "../result";
import { textKey } from "../text-key";
import { yearsEarlier } from "../years-earlier";
import { isTooOld } from "./is-too-old";
import { newestYear } from "./newest-year";

/**
 * Finds the year that a figure is wanted for: as the release writes it, or as 2024/25; the indicator's newest year with data
 * for null, blank or "latest"; and for "latest-1" and the like, that many years before.
 *
 * The newest year counts as latest only within two years of the year in which the release was made (isTooOld): older
 * data has to be asked for by its year, so that nobody compares with it without knowing (`latest-too-old`).
 *
 * @param indicator index into release.indicators
 * @returns index into release.years, always one in which the indicator has a value; else `bad-year`,
 * `year-not-in-release`, `no-data-in-year` or `latest-too-old`.
 */
export function resolveYear(release: Release, indicator: IndicatorIndex, given: string | null): Result<YearIndex> {
  return yearNamed(itemAt(indicatorsOf(release), indicator), given ?? "");
}

interface IndicatorOf {
  readonly release: Release;
  readonly indicator: IndicatorIndex;
}

const indicatorsOf = oncePer((release: Release) =>
  release.indicators.map((_, indicator): IndicatorOf => ({ release, indicator })),
);

const yearNamed = oncePerText(({ release, indicator }: IndicatorOf, given): Result<YearIndex> => {
  const text = given.trim();
  const latest = /^(?:latest(?:-(\d{1,2}))?)?$/.exec(textKey(text));
  if (latest !== null) return earlierYear(release, indicator, latestYear(release, indicator), Number(latest[1] ?? 0));

  const label = release.yearByLabel.has(text) ? text : financialYear(text);
  if (label === null) return fail(problem("bad-year", { given: text }));
  const year = release.yearByLabel.get(label);
  if (year === undefined) {
    const first = release.years[0] ?? "";
    return fail(problem("year-not-in-release", { year: label, first, last: release.years.at(-1) ?? first }));
  }
  return hasFigures(release, indicator, year) ? succeed(year) : fail(noDataIn(release, indicator, label));
});

/** Counted in years, not in figures: if nothing was published the year before, we don't look further back. */
function earlierYear(
  release: Release,
  indicator: IndicatorIndex,
  latest: Result<YearIndex>,
  count: number,
): Result<YearIndex> {
  if (!latest.ok || count === 0) return latest;
  const label = yearsEarlier(itemAt(release.years, latest.value), count);
  const year = release.yearByLabel.get(label);
  return year !== undefined && hasFigures(release, indicator, year)
    ? succeed(year)
    : fail(noDataIn(release, indicator, label));
}

function latestYear(release: Release, indicator: IndicatorIndex): Result<YearIndex> {
  const newest = newestYear(release, indicator);
  if (newest === null) return fail(noDataIn(release, indicator, "any year"));
  if (!isTooOld(release, newest)) return succeed(newest);
  const { label } = itemAt(release.indicators, indicator);
  const made = financialYearOf(release.stamp.date);
  const years = yearsWithFigures(release, indicator);
  return fail(problem("latest-too-old", { indicator: label, newest: itemAt(release.years, newest), made, years }));
}

function noDataIn(release: Release, indicator: IndicatorIndex, year: string) {
  const years = yearsWithFigures(release, indicator);
  const { label } = itemAt(release.indicators, indicator);
  return problem("no-data-in-year", { indicator: label, year, years });
}

function yearsWithFigures(release: Release, indicator: IndicatorIndex): string {
  return release.years.filter((_, index) => hasFigures(release, indicator, index)).join(", ");
}
