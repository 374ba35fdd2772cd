import { financialYear } from "../financial-year";
import { itemAt } from "../item-at";
import { problem } from "../problems";
import type { Release } from "../release/release";
import { fail, succeed, type Result } from "../result";
import { textKey } from "../text-key";
import { yearsEarlier } from "../years-earlier";

/** How far behind the release an indicator's newest year may be and still count as its latest. */
const latestReach = 2;

/**
 * Finds the year a figure is asked for: as the release writes it, or as 2024/25; or the indicator's newest year with
 * data for null, blank or "latest", and the year so many before that for "latest-1" and the like.
 *
 * The newest year counts as latest only within two years of the release's own newest: older data must be named by its
 * year, so that nobody compares with it unknowingly (`latest-too-old`). Years taken together count by their last.
 *
 * @param indicator index into release.indicators
 * @returns index into release.years, always one in which the indicator has a value; else `bad-year`,
 * `year-not-in-release`, `no-data-in-year` or `latest-too-old`.
 */
export function resolveYear(release: Release, indicator: number, given: string | null): Result<number> {
  const text = given?.trim() ?? "";
  const latest = /^(?:latest(?:-(\d{1,2}))?)?$/.exec(textKey(text));
  if (latest !== null) return earlierYear(release, indicator, latestYear(release, indicator), Number(latest[1] ?? 0));

  const label = release.yearByLabel.has(text) ? text : financialYear(text);
  if (label === null) return fail(problem("bad-year", { given: text }));
  const year = release.yearByLabel.get(label);
  if (year === undefined) {
    const first = release.years[0] ?? "";
    return fail(problem("year-not-in-release", { year: label, first, last: release.years.at(-1) ?? first }));
  }
  return hasData(release, indicator, year) ? succeed(year) : fail(noDataIn(release, indicator, label));
}

/** Counted in years and not in figures: what was not published the year before is not found further back. */
function earlierYear(release: Release, indicator: number, latest: Result<number>, count: number): Result<number> {
  if (!latest.ok || count === 0) return latest;
  const label = yearsEarlier(itemAt(release.years, latest.value), count);
  const year = release.yearByLabel.get(label);
  return year !== undefined && hasData(release, indicator, year)
    ? succeed(year)
    : fail(noDataIn(release, indicator, label));
}

function latestYear(release: Release, indicator: number): Result<number> {
  let newest = release.years.length - 1;
  while (newest >= 0 && !hasData(release, indicator, newest)) newest -= 1;
  if (newest < 0) return fail(noDataIn(release, indicator, "any year"));
  const newestLabel = itemAt(release.years, newest);
  const releaseLabel = itemAt(release.years, release.years.length - 1);
  if (lastStartOf(releaseLabel) - lastStartOf(newestLabel) <= latestReach) return succeed(newest);
  const { label } = itemAt(release.indicators, indicator);
  return fail(problem("latest-too-old", { indicator: label, newest: newestLabel, release: releaseLabel }));
}

/**
 * The calendar year in which the last year of a figure starts: 2024 for 2024-25 and for 2024; 2023 for 2021-24, which
 * takes three years together and is as new as 2023-24.
 */
function lastStartOf(year: string): number {
  const start = Number(year.slice(0, 4));
  const end = /-(\d\d)$/.exec(year)?.[1];
  if (end === undefined) return start;
  const century = start - (start % 100);
  const endsIn = century + Number(end);
  return (endsIn > start ? endsIn : endsIn + 100) - 1;
}

function hasData(release: Release, indicator: number, year: number): boolean {
  const column = release.column(indicator, year);
  return column !== null && column.scaled.some((scaled) => !Number.isNaN(scaled));
}

function noDataIn(release: Release, indicator: number, year: string) {
  const years = release.years.filter((_, index) => hasData(release, indicator, index));
  const { label } = itemAt(release.indicators, indicator);
  return problem("no-data-in-year", { indicator: label, year, years: years.length === 0 ? "none" : years.join(", ") });
}
