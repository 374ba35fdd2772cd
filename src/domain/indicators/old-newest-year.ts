import { itemAt } from "../item-at";
import type { Indicator } from "../release/indicator";
import type { Release } from "../release/release";
import { isTooOld } from "./is-too-old";
import { newestYear } from "./newest-year";

/** The newest year of an indicator whose newest figures are old; null for any other. */
export function oldNewestYear(release: Release, { id }: Indicator): string | null {
  const newest = newestYear(release, release.indicatorById.get(id) ?? -1);
  return newest !== null && isTooOld(release, newest) ? itemAt(release.years, newest) : null;
}
