import { itemAt } from "../item-at";
import type { Release } from "../release/release";
import { valueAt } from "../release/value-at";
import { absenceIn } from "./absence-in";
import type { Comparison } from "./compare";

/** Members of a group without a value, and why: all that have the same reason together. */
export interface MissingMembers {
  readonly reason: string;
  /** In the order of the alphabet. */
  readonly names: readonly string[];
}

/**
 * Which members of the group are not counted because they have no value, by reason. An authority that was abolished is in
 * a group for its past figures, so it is not missing; nothing is said of a group that is too small for its club.
 */
export function missingMembers(
  release: Release,
  { selection, values, indicator, year, withheld }: Comparison,
): readonly MissingMembers[] {
  if (withheld !== null) return [];
  const indicatorIndex = release.indicatorById.get(indicator.id) ?? -1;
  const yearIndex = release.yearByLabel.get(year) ?? -1;
  const withValue = new Set(values.map(({ member }) => member));
  const names = new Map<string, string[]>();
  for (const index of selection.members) {
    const { name, abolished } = itemAt(release.members, index);
    if (withValue.has(index) || abolished) continue;
    const found = valueAt(release, index, indicatorIndex, yearIndex);
    if (found.value !== null) continue;
    const isAbsent = absenceIn(release, index, indicatorIndex, yearIndex) !== null;
    const reason = isAbsent ? "did not exist in that year" : found.reason.meaning;
    names.set(reason, [...(names.get(reason) ?? []), name]);
  }
  return [...names].map(([reason, of]) => ({ reason, names: of.sort((a, b) => a.localeCompare(b, "en-GB")) }));
}
