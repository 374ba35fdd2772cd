import { leastBillions } from "../least-billions";
import type { Indicator } from "../release/indicator";
import { roundHalfUp } from "../statistics/round-half-up";
import { roundTo } from "../statistics/round-to";
import { formatValue } from "../units";

/**
 * A figure rounded to these decimals, with no more of them than it needs beyond the indicator's own, and pence in full:
 * "85" and "77.5", "£1,200" and "£727.50". Rounded to thousands and above it is as short as people say it: "£149.4m",
 * "£312k"; from £10bn in billions.
 */
export function statedFigure(value: number, indicator: Pick<Indicator, "unit" | "decimals">, decimals: number): string {
  const { unit } = indicator;
  const rounded = roundTo(value, decimals);
  if (decimals < 0) {
    const size = Math.abs(rounded);
    if (size >= leastBillions) return `${formatValue(rounded / 1e9, unit, placesOf(rounded / 1e9, 1, 9 + decimals))}bn`;
    if (size >= 1_000_000) return `${formatValue(rounded / 1e6, unit, placesOf(rounded / 1e6, 1, 6 + decimals))}m`;
    return size >= 10_000
      ? `${formatValue(rounded / 1e3, unit, placesOf(rounded / 1e3, 0, 3))}k`
      : formatValue(rounded, unit, 0);
  }
  const places = placesOf(rounded, Math.min(indicator.decimals, decimals), decimals);
  return formatValue(rounded, unit, places === 1 && indicator.decimals !== 1 && unit.startsWith("GBP") ? 2 : places);
}

/** The fewest decimals that show the whole figure, within these bounds. */
function placesOf(figure: number, least: number, most: number): number {
  let places = least;
  while (places < most && roundHalfUp(figure, places) !== figure) places += 1;
  return places;
}
