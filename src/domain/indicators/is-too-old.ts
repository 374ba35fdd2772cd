import { financialYearOf } from "../financial-year-of";
import { itemAt } from "../item-at";
import type { Release } from "../release/release";
import type { YearIndex } from "../release/release-index";

/** How many years a figure may be behind the year in which its release was made, and still count as the latest. */
const latestReach = 2;

/**
 * Whether a year's figures (index) are too old to be used unless the year is given: more than two years before the
 * financial year in which the release was made. Nothing else in the release makes a difference, so that a club with only
 * old figures does not pass them off as new. Several years together count by their last.
 */
export function isTooOld(release: Release, year: YearIndex): boolean {
  const made = lastStartOf(financialYearOf(release.stamp.date));
  return made - lastStartOf(itemAt(release.years, year)) > latestReach;
}

/**
 * The calendar year in which the last year of a figure starts: 2024 for 2024-25 and for 2024. Three calendar years
 * together are written 2022-24, so their last is 2024; three financial years 2021-24, whose last is 2023-24.
 */
function lastStartOf(year: string): number {
  const start = Number(year.slice(0, 4));
  const end = /-(\d\d)$/.exec(year)?.[1];
  if (end === undefined) return start;
  const span = (Number(end) - (start % 100) + 100) % 100;
  return span === 2 ? start + span : start + span - 1;
}
