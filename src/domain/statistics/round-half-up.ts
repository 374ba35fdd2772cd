/**
 * Rounds a number to the given decimals as people do on paper: a half is rounded away from zero.
 *
 * Definition: Excel's ROUND, on the number as it is written (its shortest decimal), not on the binary fraction behind
 * it. So 1.005 gives 1.01, where `toFixed` gives 1.00, and −2.5 gives −3, where `Math.round` gives −2. A result of
 * zero is never minus zero.
 *
 * @param decimals a whole number, 0 or more
 * @throws RangeError for a value that is not finite, or decimals that are not a whole number from 0.
 * @example
 * roundHalfUp(21.45, 1); // => 21.5
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`Only a finite number can be rounded; it is ${value}.`);
  if (!Number.isInteger(decimals) || decimals < 0) {
    throw new RangeError(`Decimals must be a whole number from 0; they are ${decimals}.`);
  }
  // The shortest decimal as a whole number and a power of ten: 21.45 is written 2.145e+1, so 2145 × 10^−2.
  const [mantissa = "", exponent = ""] = Math.abs(value).toExponential().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const places = fraction.length - Number(exponent);
  if (places <= decimals) return value + 0; // nothing to round; -0 + 0 is 0
  const unit = 10n ** BigInt(places - decimals);
  const rounded = (BigInt(whole + fraction) + unit / 2n) / unit;
  return Math.sign(value) * Number(`${rounded}e-${decimals}`) + 0;
}
