import { resolveYear } from "../domain/indicators/resolve-year";
import type { Release } from "../domain/release/release";

/** The years for which an indicator has figures, newest first. */
export function yearsOf(release: Release, indicator: string): readonly string[] {
  const index = release.indicatorById.get(indicator);
  if (index === undefined) return [];
  return release.years.filter((year) => resolveYear(release, index, year).ok).reverse();
}
