import { itemAt } from "../item-at";
import type { Indicator } from "../release/indicator";
import type { Release } from "../release/release";
import type { IndicatorIndex } from "../release/release-index";
import type { FunnelKind } from "../statistics/funnel-limits";
import { additiveUnits } from "./additive-units";
import { peopleUnits } from "./people-units";

/**
 * How chance affects an indicator (index): as a proportion (a percentage of the same children), as a rate (children per
 * 10,000 residents), or null if we can't tell: for money, scores, means and other ratios, and if the release doesn't
 * have both of the counts it is made from.
 *
 * Decided by the indicator's own unit and parts. A percentage of something else (pupils per place) is not a proportion.
 */
export function chanceKind(release: Release, indicator: IndicatorIndex): FunnelKind | null {
  const { unit, unitCost, parts } = itemAt(release.indicators, indicator);
  if (!parts.published || unitCost) return null;
  const [above, below] = [unitOf(release, parts.numerator), unitOf(release, parts.denominator)];
  if (above === null || below === null || !isCounted(above) || !additiveUnits.has(below) || below === "GBP")
    return null;
  if (unit === "%") return above === below && parts.factor === 100 ? "proportion" : null;
  return /^per \d/.test(unit) ? "rate" : null;
}

/**
 * Whether the numerator is counted one by one, so that we know how far chance spreads it: money, weeks, capacity and posts
 * are not, and residents are estimated, not counted.
 */
function isCounted(unit: string): boolean {
  return peopleUnits.has(unit) && unit !== "residents";
}

/** Null for an indicator that is not a plain amount, or that the release does not have. */
function unitOf(release: Release, id: string): string | null {
  const amount: Indicator | undefined = release.indicators[release.indicatorById.get(id) ?? -1];
  return amount === undefined || amount.scale !== null || amount.unitCost ? null : amount.unit;
}
