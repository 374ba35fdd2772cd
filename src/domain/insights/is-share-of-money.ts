import { oncePer } from "../once-per";
import type { Indicator } from "../release/indicator";
import type { Release } from "../release/release";

/**
 * Whether an indicator is a share of a sum of money, and the release has the same amount as money per unit, which says more:
 * what it comes to in £.
 */
export function isShareOfMoney(release: Release, { unit, parts }: Indicator): boolean {
  return parts.published && unit === "%" && amountsPerUnit(release).has(parts.numerator);
}

/** The amounts that the release has as money per unit. */
const amountsPerUnit = oncePer(
  ({ indicators }: Release): ReadonlySet<string> =>
    new Set(
      indicators.flatMap(({ unit, parts }) => (parts.published && unit.startsWith("GBP ") ? [parts.numerator] : [])),
    ),
);
