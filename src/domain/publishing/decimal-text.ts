import type { Fraction } from "../statistics/fraction";

/**
 * A fraction as a decimal, without zeros at its end.
 *
 * @param places after the point, rounded to half away from zero; left out for a fraction that is a decimal itself, such
 * as a sum of answers, which is then written in full
 * @example
 * decimalText(Fraction.of(20).over(Fraction.of(6)), 2); // => "3.33"
 */
export function decimalText({ top, bottom }: Fraction, places = String(bottom).length - 1): string {
  const size = (top < 0n ? -top : top) * 10n ** BigInt(places);
  const digits = String((2n * size + bottom) / (2n * bottom)).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, "");
  const text = places === 0 || fraction === "" ? whole : `${whole}.${fraction}`;
  return top < 0n && text !== "0" ? `-${text}` : text;
}
