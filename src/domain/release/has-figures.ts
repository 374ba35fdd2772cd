import type { Release } from "./release";

/** Whether any member has a value of an indicator in a year (indexes). */
export function hasFigures(release: Release, indicator: number, year: number): boolean {
  return release.column(indicator, year)?.scaled.some((figure) => !Number.isNaN(figure)) ?? false;
}
