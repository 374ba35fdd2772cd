/**
 * A number as Excel takes it when it shows it: its first 15 digits. Sums in binary fractions lose a little in the digits
 * after them, so that half a pound may be less than that by a billionth.
 *
 * @example
 * fifteenDigits(0.15 * 1.5); // => 0.225, where the product is 0.22499999999999998
 */
export function fifteenDigits(value: number): number {
  const rounded = Number(value.toPrecision(15));
  // The very largest numbers would be rounded up out of range.
  return Number.isFinite(rounded) ? rounded : value;
}
