import { oncePer } from "../domain/once-per";
import type { Release } from "../domain/release/release";
import { valueAt } from "../domain/release/value-at";

/** A member's published figure of a year, or of the nearest year that has one. */
export interface PublishedNear {
  readonly value: number;
  /** How many years earlier it is; 0 if it is of the year itself, less than 0 if it is later. */
  readonly yearsBefore: number;
}

/** How many years from the year itself a figure is looked for: the newest before it first, then the earliest after it. */
const nearest = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, -1, -2, -3] as const;

/**
 * The member's published figure for a financial year, or else the nearest to it. A figure of a school census or a calendar
 * year counts for the financial year that ends in it.
 *
 * @returns null if no release has one
 */
export function publishedNear(
  releases: readonly Release[],
  indicatorId: string,
  member: string,
  year: string,
): PublishedNear | null {
  const starts = Number(year.slice(0, 4));
  for (const release of releases) {
    const indicator = release.indicatorById.get(indicatorId);
    const index = release.memberByCode.get(member);
    if (indicator === undefined || index === undefined) continue;
    for (const yearsBefore of nearest) {
      for (const at of yearsStarting(release).get(starts - yearsBefore) ?? []) {
        const found = valueAt(release, index, indicator, at);
        if (found.value !== null) return { value: found.value, yearsBefore };
      }
    }
    return null;
  }
  return null;
}

/** The years of a release by the calendar year in which the financial year begins. */
const yearsStarting = oncePer((release: Release): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>();
  for (const [at, label] of release.years.entries()) {
    const starts = /^\d{4}-\d{2}$/.test(label) ? Number(label.slice(0, 4)) : Number(label) - 1;
    const isOneYear = /^\d{4}$/.test(label) || Number(label.slice(5)) === (starts + 1) % 100;
    if (isOneYear) found.set(starts, [...(found.get(starts) ?? []), at]);
  }
  return found;
});
