import { itemAt } from "../item-at";
import type { Release } from "../release/release";
import type { YearIndex } from "../release/release-index";
import { isOldYear } from "./is-old-year";

/**
 * Whether a year's figures (index) are too old to be used unless the year is given. Only the day on which the release was
 * made makes a difference, so that a club with only old figures does not pass them off as new.
 */
export function isTooOld(release: Release, year: YearIndex): boolean {
  return isOldYear(itemAt(release.years, year), release.stamp.date);
}
