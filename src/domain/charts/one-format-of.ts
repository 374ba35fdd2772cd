import { leastBillions } from "../least-billions";
import type { Indicator } from "../release/indicator";
import { numberFormatOf } from "./number-format-of";

/**
 * The number format for figures of an indicator that stand in one row: all with as many decimals. Sums are in millions if
 * the largest of them is £1m or more, and in billions from £10bn: with one decimal, or as many as the smallest needs so
 * that only 0 is 0.
 *
 * @param figures null is missing
 */
export function oneFormatOf(
  indicator: Pick<Indicator, "unit" | "decimals">,
  figures: readonly (number | null)[],
): string {
  const sums = figures.map((figure) => Math.abs(figure ?? 0)).filter((sum) => sum > 0);
  const largest = Math.max(0, ...sums);
  if (indicator.unit !== "GBP" || largest < 1_000_000) return numberFormatOf(indicator);
  const [one, scaled] = largest < leastBillions ? [1e6, ',,"m"'] : [1e9, ',,,"bn"'];
  let decimals = 1;
  while (Math.min(...sums) * 10 ** decimals < one / 2) decimals += 1;
  return `£#,##0.${"0".repeat(decimals)}${scaled}`;
}
