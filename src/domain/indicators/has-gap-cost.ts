import type { Indicator } from "../release/indicator";
import type { Release } from "../release/release";

/** Whether a gap of an indicator can be put into pounds: it is money per unit, and the activity is published. See gapCost. */
export function hasGapCost({ indicators, indicatorById }: Release, { unit, parts }: Indicator): boolean {
  if (!unit.startsWith("GBP ") || !parts.published) return false;
  return indicators[indicatorById.get(parts.numerator) ?? -1]?.unit === "GBP";
}
