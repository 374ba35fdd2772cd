import { memberInWords } from "../charts/member-in-words";
import { groupBy } from "../group-by";
import { itemAt } from "../item-at";
import type { Release } from "../release/release";
import type { IndicatorIndex, MemberIndex, YearIndex } from "../release/release-index";
import { valueAt } from "../release/value-at";
import { absenceIn } from "./absence-in";

/** Members without a value, and why: all that have the same reason together. */
export interface MissingMembers {
  readonly reason: string;
  readonly names: readonly string[];
}

/** The reason of members that did not exist for the whole of the year. */
export const didNotExist = "did not exist in that year";

/** Which of these members (indexes) have no value of an indicator in a year, by reason; names in the order given. */
export function missingByReason(
  release: Release,
  members: readonly MemberIndex[],
  indicator: IndicatorIndex,
  year: YearIndex,
): readonly MissingMembers[] {
  const missing = members.flatMap((member) => {
    const found = valueAt(release, member, indicator, year);
    if (found.value !== null) return [];
    const isAbsent = absenceIn(release, member, indicator, year) !== null;
    return [
      { name: memberInWords(itemAt(release.members, member)), reason: isAbsent ? didNotExist : found.reason.meaning },
    ];
  });
  return [...groupBy(missing, ({ reason }) => reason)].map(([reason, of]) => ({
    reason,
    names: of.map(({ name }) => name),
  }));
}
