import { itemAt } from "../item-at";
import { decimalOf, exactQuotient } from "./exact-quotient";
import { sortedValues } from "./sorted-values";
import type { Values } from "./statistic";

/**
 * The quantile, as `quantile` defines it, of whole numbers over a common divisor. Works out the position and the
 * interpolation exactly, in decimals, and rounds only once, at the end.
 *
 * Missing (null, NaN) is dropped. Null if no value is present, or one is too large to be an exact whole number.
 *
 * @param probability from 0 to 1
 * @param divisor a whole number
 * @example
 * exactQuantile([110, 115], 0.8, 100); // => 1.14, where the binary fractions give 1.1400000000000001
 */
export function exactQuantile(scaled: Values, probability: number, divisor: number): number | null {
  const sorted = sortedValues(scaled);
  if (sorted.length === 0 || !sorted.every(Number.isSafeInteger)) return null;
  const { digits, places } = decimalOf(probability);
  const one = 10n ** BigInt(places);
  const position = BigInt(sorted.length - 1) * digits;
  const [below, share] = [Number(position / one), position % one];
  const low = BigInt(itemAt(sorted, below));
  const high = share === 0n ? low : BigInt(itemAt(sorted, below + 1));
  return exactQuotient(low * (one - share) + high * share, one * BigInt(divisor));
}
