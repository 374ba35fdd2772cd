import { leastBillions } from "../least-billions";
import type { Indicator } from "../release/indicator";
import { numberFormatOf } from "./number-format-of";

/**
 * The number format of an indicator's figures in labels: sums from a million pounds are labelled in millions, and from ten
 * billion in billions.
 *
 * @param longest the largest of the figures, without its sign
 */
export function labelFormatOf(indicator: Pick<Indicator, "unit" | "decimals">, longest = 0): string {
  const full = numberFormatOf(indicator);
  if (indicator.unit !== "GBP") return full;
  const millions = `[>=1000000]£#,##0.0,,"m";${full}`;
  return longest < leastBillions ? millions : `[>=${leastBillions}]£#,##0.0,,,"bn";${millions}`;
}
