import type { Indicator } from "../release/indicator";
import { formatValue } from "../units";

/** The gap in the indicator's own decimals: "£63", "7", "2.7 percentage points"; "less than £1" if it would round to none. */
export function gapInWords(gap: number, { unit, decimals }: Pick<Indicator, "unit" | "decimals">): string {
  const inUnit = (value: number): string => {
    if (unit === "%" || unit === "percentage points") {
      const points = formatValue(value, "", decimals);
      return `${points} percentage ${points === "1" ? "point" : "points"}`;
    }
    return formatValue(value, unit.startsWith("GBP") ? "GBP" : "", decimals);
  };
  const least = 10 ** -decimals;
  return gap < least / 2 ? `less than ${inUnit(least)}` : inUnit(gap);
}
