import { Fraction } from "./fraction";
import type { Statistic, Values } from "./statistic";

/**
 * The total numerator divided by the total denominator, as if the members were one authority: what an average unit (a
 * child, a week) costs. Large members count for more.
 *
 * Definition: Σ numerator ÷ Σ denominator over the members with both parts present and positive; n is their number.
 * A member with one part missing, zero or negative is left out of both sums: cost without activity, or activity
 * without cost, would distort the ratio. The result is the exact ratio of the decimals as written, rounded once.
 * Multiply by the indicator's scale (10,000, 100) afterwards.
 *
 * Missing is null or NaN. Minimum n: 1.
 *
 * @param numerators one entry a member
 * @param denominators one entry a member, in the same order
 * @throws RangeError for two lists of different length, or an infinite value.
 * @example
 * pooledMean([100, 900, 50], [1, 3, null]); // => { value: 250, n: 2 }
 */
export function pooledMean(numerators: Values, denominators: Values): Statistic {
  const { value, n } = exactPooledMean(numerators, denominators);
  return { value: value?.toNumber() ?? null, n };
}

/** The exact pooled mean, before rounding, for further calculations. */
export function exactPooledMean(numerators: Values, denominators: Values): { value: Fraction | null; n: number } {
  if (numerators.length !== denominators.length) {
    throw new RangeError(
      `Numerators and denominators must be the same members; there are ${numerators.length} and ${denominators.length}.`,
    );
  }
  const top: number[] = [];
  const bottom: number[] = [];
  for (let i = 0; i < numerators.length; i++) {
    const numerator = numerators[i] ?? NaN;
    const denominator = denominators[i] ?? NaN;
    if (!(numerator > 0 && denominator > 0)) continue; // NaN is not above zero
    top.push(numerator);
    bottom.push(denominator);
  }
  const n = top.length;
  if (n < pooledMean.minimumN) return { value: null, n };
  return { value: Fraction.sumOf(top).over(Fraction.sumOf(bottom)), n };
}

pooledMean.minimumN = 1;
