import type { Release } from "./release";
import type { IndicatorIndex, YearIndex } from "./release-index";

/** Whether any member has a value of an indicator in a year (indexes). */
export function hasFigures(release: Release, indicator: IndicatorIndex, year: YearIndex): boolean {
  return release.column(indicator, year)?.scaled.some((figure) => !Number.isNaN(figure)) ?? false;
}
