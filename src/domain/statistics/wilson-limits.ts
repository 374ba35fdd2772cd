import { normalDeviate, type Confidence } from "./normal-deviate";
import type { Limits } from "./statistic";

/**
 * The limits within which a true share lies, given the share counted: 81 of 263 is 31 %, and the true share is between
 * 26 % and 37 %.
 *
 * Definition: Wilson's score method (Wilson 1927; Newcombe 1998, method 3), without continuity correction, as
 * Fingertips has it for proportions. Unlike the textbook's p ± 1.96 × SE it stays within 0 to 1 and holds for small
 * counts and shares near 0 or 1.
 *
 * Missing (null, NaN) or a denominator of zero gives null: nothing was counted. Multiply by 100 for per cent.
 *
 * @param numerator how many have the attribute, from 0 to the denominator
 * @param denominator how many there are
 * @throws RangeError for a negative or infinite count, or a numerator above the denominator.
 * @example
 * wilsonLimits(0, 20, 0.95)?.lower; // => 0
 */
export function wilsonLimits(
  numerator: number | null,
  denominator: number | null,
  confidence: Confidence,
): Limits | null {
  if (numerator === null || denominator === null || Number.isNaN(numerator + denominator)) return null;
  if (!(numerator >= 0 && numerator <= denominator && Number.isFinite(denominator))) {
    throw new RangeError(`A share is of a whole; it is ${numerator} of ${denominator}.`);
  }
  if (denominator === 0) return null;
  const z = normalDeviate(confidence);
  const square = z ** 2;
  const share = numerator / denominator;
  const centre = 2 * numerator + square;
  const reach = z * Math.sqrt(square + 4 * numerator * (1 - share));
  const whole = 2 * (denominator + square);
  // If all have it, the upper limit is exactly 1, which rounding would miss by a digit. If none has it, centre − reach
  // is exactly 0.
  return {
    lower: (centre - reach) / whole,
    upper: numerator === denominator ? 1 : (centre + reach) / whole,
  };
}
