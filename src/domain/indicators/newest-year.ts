import { hasFigures } from "../release/has-figures";
import type { Release } from "../release/release";
import type { IndicatorIndex, YearIndex } from "../release/release-index";

/** The newest year (index) in which any member has a value of an indicator (index), however old; null if there is none. */
export function newestYear(release: Release, indicator: IndicatorIndex): YearIndex | null {
  let newest = release.years.length - 1;
  while (newest >= 0 && !hasFigures(release, indicator, newest)) newest -= 1;
  return newest < 0 ? null : newest;
}
