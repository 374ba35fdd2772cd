import { financialYear } from "../financial-year";
import { newestYear } from "../indicators/newest-year";
import { itemAt } from "../item-at";
import { problem } from "../problems";
import { hasFigures } from "../release/has-figures";
import type { Release } from "../release/release";
import type { IndicatorIndex } from "../release/release-index";
import { fail, succeed, type Result } from "../result";

/** The year of a report whose figures are the newest of each indicator, however old. */
export const newest = "newest";

/** The last year of which a report may show figures, written as in a release; undefined for any. */
export function lastYearOf(asked: string): string | undefined {
  const year = asked.trim();
  return year === "" || year.toLowerCase() === newest ? undefined : (financialYear(year) ?? year);
}

/**
 * Which year of an indicator (index) a report of a year shows: that year, or the last before it that has figures. A
 * calendar year or a census belongs before the financial year that begins in it.
 *
 * @returns `no-data-in-year` if it has none up to that year
 */
export function yearInReport(release: Release, indicator: IndicatorIndex, asked: string): Result<string> {
  const found = newestYear(release, indicator, lastYearOf(asked));
  if (found !== null) return succeed(itemAt(release.years, found));
  const years = release.years.filter((_, index) => hasFigures(release, indicator, index));
  const { label } = itemAt(release.indicators, indicator);
  return fail(problem("no-data-in-year", { indicator: label, year: asked, years: years.join(", ") }));
}
