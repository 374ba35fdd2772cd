import { itemAt } from "../item-at";
import { hasFigures } from "../release/has-figures";
import type { Release } from "../release/release";
import type { IndicatorIndex, YearIndex } from "../release/release-index";

/**
 * The newest year (index) in which any member has a value of an indicator (index), however old; null if there is none.
 *
 * @param until the last year that counts, written as in a release; any if left out. A calendar year or a census comes
 *   before the financial year that begins in it
 */
export function newestYear(release: Release, indicator: IndicatorIndex, until?: string): YearIndex | null {
  const isLater = (year: YearIndex) => until !== undefined && itemAt(release.years, year) > until;
  let newest = release.years.length - 1;
  while (newest >= 0 && (isLater(newest) || !hasFigures(release, indicator, newest))) newest -= 1;
  return newest < 0 ? null : newest;
}
