import { itemAt } from "../item-at";
import type { PeerSelection } from "../peers/peer-selection";
import { groupStatistics } from "../release/group-statistics";
import type { Release } from "../release/release";
import type { IndicatorIndex, MemberIndex, YearIndex } from "../release/release-index";
import { funnelLimits, type FunnelKind } from "../statistics/funnel-limits";
import type { Limits } from "../statistics/statistic";
import { partsOfValue } from "./parts-of-value";
import { roundingStep } from "./rounding-step";
import { unroundedValue } from "./unrounded-value";

/** Where a member is compared with what chance could make of its group's pooled value. */
export type FunnelPlace =
  | {
      readonly place: "within" | "above-95" | "above-998" | "below-95" | "below-998";
      /** The group's pooled value and the limits for a member of this size, in the indicator's unit, unrounded. */
      readonly pooled: number;
      readonly limits95: Limits;
      readonly limits998: Limits;
      /** How many members the pooled value is based on. */
      readonly n: number;
    }
  /** Why we can't tell: the member has no value or counts, or the group has no pooled value. */
  | { readonly place: null; readonly because: "no-own-counts" | "no-pooled-value"; readonly n: number };

/**
 * Places a member's value (indexes) within or outside the limits of chance around the pooled value of a group as it is,
 * for a member of its size: `funnelLimits` at 95 % and at 99.8 %. The value is the one before rounding where its counts
 * give it. Being outside means that chance alone would rarely explain it, not that it is good or bad.
 *
 * @param kind as chanceKind gives it
 */
export function placeInFunnel(
  release: Release,
  {
    indicator,
    member,
    year,
    kind,
    selection,
  }: { indicator: IndicatorIndex; member: MemberIndex; year: YearIndex; kind: FunnelKind; selection: PeerSelection },
): FunnelPlace {
  const about = itemAt(release.indicators, indicator);
  const pooled = groupStatistics(release, indicator, year, selection).pooled();
  if (!pooled.ok || !about.parts.published) return { place: null, because: "no-pooled-value", n: 0 };
  const { value: centre, n } = pooled.value;
  const { factor } = about.parts;
  if (centre === null || (kind === "proportion" && centre > factor)) {
    return { place: null, because: "no-pooled-value", n };
  }

  const step = roundingStep(release, indicator, year);
  const own = unroundedValue(release, member, { indicator: about, index: indicator, year, step });
  const denominator = partsOfValue(release, member, indicator, year)?.denominator ?? null;
  const limitsAt = (confidence: 0.95 | 0.998) => scaled(funnelLimits(kind, centre / factor, denominator, confidence));
  const [limits95, limits998] = [limitsAt(0.95), limitsAt(0.998)];
  if (own === null || limits95 === null || limits998 === null) return { place: null, because: "no-own-counts", n };
  return { place: placeOf(own, limits95, limits998), pooled: centre, limits95, limits998, n };

  function scaled(limits: Limits | null): Limits | null {
    return limits && { lower: limits.lower * factor, upper: limits.upper * factor };
  }
}

function placeOf(own: number, limits95: Limits, limits998: Limits) {
  if (own > limits998.upper) return "above-998";
  if (own < limits998.lower) return "below-998";
  if (own > limits95.upper) return "above-95";
  if (own < limits95.lower) return "below-95";
  return "within";
}
