import { roundTo } from "../statistics/round-to";
import { fifteenDigits } from "./fifteen-digits";
import { sectionFor } from "./section-for";

/**
 * A number rounded to the decimals that an Excel number format shows, half away from zero, on the first 15 digits of
 * the number as it is written. Excel rounds so, but libraries that format numbers round the binary fraction behind it; given this number,
 * they show the same as Excel. Unchanged where the format rounds to no decimals, and for what is not finite.
 *
 * @example
 * roundedAsShown("£0.00", 129.605); // => 129.61, which is nearer to 129.60 in binary
 */
export function roundedAsShown(format: string, value: number): number {
  const decimals = sectionFor(format, value)?.decimals ?? null;
  return decimals === null || !Number.isFinite(value) ? value : roundTo(fifteenDigits(value), decimals);
}
