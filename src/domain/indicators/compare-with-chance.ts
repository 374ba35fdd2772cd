import type { Release } from "../release/release";
import type { FunnelKind } from "../statistics/funnel-limits";
import { chanceKind } from "./chance-kind";
import type { Comparison } from "./compare";
import { placeInFunnel, type FunnelPlace } from "./place-in-funnel";
import { recentTrendOfMember, type RecentTrendOfMember } from "./recent-trend-of-member";

/** How much of a member's figure chance could explain. */
export interface ComparedWithChance {
  readonly kind: FunnelKind;
  readonly trend: RecentTrendOfMember;
  readonly funnel: FunnelPlace;
}

/**
 * Tests a comparison against chance: the member's last five years up to the year compared, and its place in the group.
 * Null unless the indicator is a proportion or a rate of counts that the release has; always null for money.
 */
export function compareWithChance(
  release: Release,
  { indicator: { id }, member: { code }, year, selection }: Comparison,
): ComparedWithChance | null {
  const [indicator, member] = [release.indicatorById.get(id), release.memberByCode.get(code)];
  const yearIndex = release.yearByLabel.get(year);
  if (indicator === undefined || member === undefined || yearIndex === undefined) {
    throw new RangeError(`The comparison of ${id} for ${code} in ${year} is of another release.`);
  }
  const kind = chanceKind(release, indicator);
  if (kind === null) return null;
  const about = { indicator, member, year: yearIndex, kind };
  return {
    kind,
    trend: recentTrendOfMember(release, about),
    funnel: placeInFunnel(release, { ...about, selection }),
  };
}
