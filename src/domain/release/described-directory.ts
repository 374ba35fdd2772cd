import { newestYear } from "../indicators/newest-year";
import { directoryOf, type Directory } from "./directory";
import type { Release } from "./release";

/**
 * The entry of a release in a directory, with what one needs to choose among many indicators: the unit, the heading and
 * the newest year.
 *
 * @param headings the heading of each indicator, by id; one that has none is left without
 */
export function describedDirectory(release: Release, headings: ReadonlyMap<string, string>): Directory {
  const { clubs, indicators } = directoryOf(release);
  return {
    clubs,
    indicators: indicators.map((listed, index) => {
      const newest = newestYear(release, index);
      const heading = headings.get(listed.id);
      return {
        ...listed,
        unit: release.indicators[index]?.unit,
        ...(heading !== undefined && { heading }),
        ...(newest !== null && { newest: release.years[newest] }),
      };
    }),
  };
}
