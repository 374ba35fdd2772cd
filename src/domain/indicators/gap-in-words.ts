import { exactDifference } from "../exact-difference";
import type { Indicator } from "../release/indicator";
import { roundHalfUp } from "../statistics/round-half-up";
import { formatValue } from "../units";

/**
 * How far a figure is from another, whichever is higher: "£63", "7", "2.7 percentage points". It is the difference of the
 * two as they are shown, in the indicator's own decimals, so that who subtracts one from the other gets the same; "less
 * than £1" if they look the same.
 */
export function gapInWords(
  one: number,
  other: number,
  { unit, decimals }: Pick<Indicator, "unit" | "decimals">,
): string {
  const inUnit = (value: number): string => {
    if (unit === "%" || unit === "percentage points") {
      const points = formatValue(value, "", decimals);
      return `${points} percentage ${points === "1" ? "point" : "points"}`;
    }
    return formatValue(value, unit.startsWith("GBP") ? "GBP" : "", decimals);
  };
  const gap = Math.abs(exactDifference(roundHalfUp(one, decimals), roundHalfUp(other, decimals)));
  return gap === 0 ? `less than ${inUnit(10 ** -decimals)}` : inUnit(gap);
}
