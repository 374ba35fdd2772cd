import { byarsLimits } from "./byars-limits";
import { normalDeviate, type Confidence } from "./normal-deviate";
import type { Limits } from "./statistic";

/** What a funnel can be drawn for. Not for costs: pounds are not counts, so we don't know how far chance moves them. */
export type FunnelKind = "proportion" | "rate";

/**
 * How far a member of a given size may be from its group's pooled value by chance alone. The larger the member, the
 * narrower the limits, hence the funnel.
 *
 * Definition: a member is outside exactly if its own limits do not include the pooled value: Wilson's limits for a
 * proportion, Byar's for a rate, as in Fingertips' funnels (which use exact limits for rates). For a proportion that is
 * pooled ± z × √(pooled × (1 − pooled) ÷ denominator), within 0 to 1. For a rate it is the count whose Byar's upper
 * (lower) limit equals the count the pooled rate predicts, ÷ population; the count need not be a whole number. The
 * limits say what chance would do, not what is good.
 *
 * A missing (null, NaN) pooled value or denominator gives null, and so does a denominator of zero. Multiply by the
 * indicator's scale afterwards.
 *
 * @param pooled the group's value by `pooledMean`, before its scale: from 0 to 1 for a proportion
 * @param denominator the member's own
 * @throws RangeError for a pooled value below zero, a proportion above 1, or a negative or infinite denominator.
 * @example
 * funnelLimits("proportion", 0.5, 10_000, 0.95)?.lower; // => 0.49020018007729973
 */
export function funnelLimits(
  kind: FunnelKind,
  pooled: number | null,
  denominator: number | null,
  confidence: Confidence,
): Limits | null {
  if (pooled === null || denominator === null || Number.isNaN(pooled + denominator)) return null;
  const most = kind === "proportion" ? 1 : Number.MAX_VALUE;
  if (!(pooled >= 0 && pooled <= most && denominator >= 0 && Number.isFinite(denominator))) {
    throw new RangeError(`There is no funnel of a ${kind} around ${pooled} for ${denominator}.`);
  }
  if (denominator === 0) return null;
  if (kind === "rate") return ofRate(pooled, denominator, confidence);
  const reach = normalDeviate(confidence) * Math.sqrt((pooled * (1 - pooled)) / denominator);
  return { lower: Math.max(0, pooled - reach), upper: Math.min(1, pooled + reach) };
}

function ofRate(pooled: number, population: number, confidence: Confidence): Limits {
  const expected = pooled * population;
  const upperOf = (events: number) => byarsLimits(events, 1, confidence)?.upper ?? NaN;
  const lowerOf = (events: number) => byarsLimits(events, 1, confidence)?.lower ?? NaN;
  const below = upperOf(0) >= expected ? 0 : whereItReaches(upperOf, expected, 0, expected);
  let high = expected + 1;
  while (lowerOf(high) <= expected) high *= 2;
  return { lower: below / population, upper: whereItReaches(lowerOf, expected, expected, high) / population };
}

/** Finds by bisection where a rising function reaches a height, between an end below it and an end above it. */
function whereItReaches(rising: (x: number) => number, height: number, below: number, above: number): number {
  let [low, high] = [below, above];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return high;
    if (rising(middle) < height) low = middle;
    else high = middle;
  }
}
