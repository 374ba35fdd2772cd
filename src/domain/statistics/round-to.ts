import { roundHalfUp } from "./round-half-up";

/**
 * As roundHalfUp; to tens, hundreds, thousands and so on for decimals below zero.
 *
 * @param decimals a whole number
 * @throws RangeError for a value that is not finite, or decimals that are not a whole number.
 * @example
 * roundTo(149_450_000, -5); // => 149500000
 */
export function roundTo(value: number, decimals: number): number {
  return decimals < 0 ? roundHalfUp(value / 10 ** -decimals, 0) * 10 ** -decimals : roundHalfUp(value, decimals);
}
