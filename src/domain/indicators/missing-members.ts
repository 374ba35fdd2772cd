import { itemAt } from "../item-at";
import type { Release } from "../release/release";
import type { Comparison } from "./compare";
import { missingByReason, type MissingMembers } from "./missing-by-reason";

/**
 * Which members of the group are not counted because they have no value, by reason; names in the order of the alphabet.
 * An authority that was abolished is in a group for its past figures, so it is not missing; nothing is said of a group
 * that is too small for its club.
 */
export function missingMembers(
  release: Release,
  { selection, indicator, year, withheld }: Comparison,
): readonly MissingMembers[] {
  if (withheld !== null) return [];
  const indicatorIndex = release.indicatorById.get(indicator.id) ?? -1;
  const yearIndex = release.yearByLabel.get(year) ?? -1;
  const members = selection.members.filter((member) => !itemAt(release.members, member).abolished);
  return missingByReason(release, members, indicatorIndex, yearIndex).map(({ reason, names }) => ({
    reason,
    names: [...names].sort((a, b) => a.localeCompare(b, "en-GB")),
  }));
}
