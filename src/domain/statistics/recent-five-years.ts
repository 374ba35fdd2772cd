import type { Values } from "./statistic";

/** A year's numerator and denominator, both present. */
export interface YearParts {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Returns those of the last five years of a series that have both parts, oldest first, for the trend tests. If there
 * are fewer than five, a year is missing.
 *
 * Missing: null, NaN, or a denominator of zero. A missing year is left out and not replaced by an earlier one.
 *
 * @param numerators one entry a year, oldest first, no year left out
 * @param denominators the same years
 * @throws RangeError for two lists of different length, or a negative or infinite part.
 * @example
 * recentFiveYears([1, 2, null], [10, 10, 10]).length; // => 2
 */
export function recentFiveYears(numerators: Values, denominators: Values): readonly YearParts[] {
  if (numerators.length !== denominators.length) {
    throw new RangeError(
      `Numerators and denominators must be of the same years; there are ${numerators.length} and ${denominators.length}.`,
    );
  }
  const years: YearParts[] = [];
  for (let year = Math.max(0, numerators.length - 5); year < numerators.length; year++) {
    const numerator = numerators[year] ?? NaN;
    const denominator = denominators[year] ?? NaN;
    if (Number.isNaN(numerator + denominator) || denominator === 0) continue;
    if (!(numerator >= 0 && denominator > 0 && Number.isFinite(numerator) && Number.isFinite(denominator))) {
      throw new RangeError(`A trend needs counts; year ${year} is ${numerator} of ${denominator}.`);
    }
    years.push({ numerator, denominator });
  }
  return years;
}
