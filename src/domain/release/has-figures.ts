import type { Release } from "./release";
import type { IndicatorIndex, YearIndex } from "./release-index";

/** Whether any member has a value of an indicator in a year (indexes), be it one that goes into statistics only. */
export function hasFigures(release: Release, indicator: IndicatorIndex, year: YearIndex): boolean {
  const column = release.column(indicator, year);
  if (column === null || release.statistics.years.has(year)) return column !== null;
  return column.scaled.some((figure) => !Number.isNaN(figure));
}
