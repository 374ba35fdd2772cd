/** A number as it is written: digits ÷ 10^places. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/**
 * A number as the exact decimal it is written as: 21.45 is 2145 over 100, although no binary fraction equals that.
 *
 * @param number finite
 */
export function decimalOf(number: number): Decimal {
  const [mantissa = "", exponent = ""] = number.toExponential().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}

/**
 * The number nearest to the exact quotient of two whole numbers.
 *
 * @param divisor above zero
 * @example
 * exactQuotient(114n, 100n); // => 1.14
 */
export function exactQuotient(dividend: bigint, divisor: bigint): number {
  const [top, bottom] = [Number(dividend), Number(divisor)];
  if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) return top / bottom + 0; // rounded once
  const size = dividend < 0n ? -dividend : dividend;
  // Forty digits, and a last one that says whether anything is left, are more than a number holds: rounding these
  // rounds it all.
  const shift = BigInt(Math.max(0, 40 + String(divisor).length - String(size).length));
  const scaled = size * 10n ** shift;
  const [quotient, rest] = [scaled / divisor, scaled % divisor];
  const nearest = Number(`${quotient}${rest === 0n ? "0" : "1"}e-${shift + 1n}`);
  return (dividend < 0n ? -nearest : nearest) + 0;
}
