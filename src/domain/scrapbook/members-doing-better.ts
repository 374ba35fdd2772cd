import { itemAt } from "../item-at";
import type { Comparison } from "../indicators/compare";
import type { Release } from "../release/release";

/**
 * The codes of members of the group whose figure is better than the compared member's; null if neither end is better, or
 * the member has no value.
 */
export function membersDoingBetter(
  release: Release,
  { indicator: { polarity }, own, values }: Comparison,
): ReadonlySet<string> | null {
  const mine = own.value;
  if (polarity === "neutral" || mine === null) return null;
  const better = values.filter(({ value }) => (polarity === "higher-is-better" ? value > mine : value < mine));
  return new Set(better.map(({ member }) => itemAt(release.members, member).code));
}
