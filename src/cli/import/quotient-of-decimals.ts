import { exactDecimal } from "./exact-decimal";
import { writeDecimal } from "./write-decimal";

/**
 * Divides two decimals and rounds once, half away from zero, to that many places: 7354973.3 ÷ 11037392.75 × 1,000 to
 * two places is "666.37". It is exact until that rounding.
 *
 * @param factor a whole number that the quotient is multiplied by, e.g. 100 or 10,000
 * @returns null if the divisor is zero
 */
export function quotientOfDecimals(numerator: string, denominator: string, places: number, factor = 1): string | null {
  const above = exactDecimal(numerator);
  const below = exactDecimal(denominator);
  if (below.digits === 0n) return null;
  const dividend = above.digits * BigInt(factor) * 10n ** BigInt(below.places + places);
  const divisor = below.digits * 10n ** BigInt(above.places);
  const negative = dividend < 0n !== divisor < 0n;
  const [large, small] = [absolute(dividend), absolute(divisor)];
  const rounded = (2n * large + small) / (2n * small);
  return writeDecimal({ digits: negative ? -rounded : rounded, places });
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
