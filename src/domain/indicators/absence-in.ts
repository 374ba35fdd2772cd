import { itemAt } from "../item-at";
import { absenceOf, type Absence } from "../peers/absence-of";
import { monthsOf } from "../peers/months-of";
import type { Release } from "../release/release";
import type { IndicatorIndex, MemberIndex, YearIndex } from "../release/release-index";

/** The reason a member did not exist for the whole of an indicator's year (all three are indexes); null if it existed. */
export function absenceIn(
  release: Release,
  member: MemberIndex,
  indicator: IndicatorIndex,
  year: YearIndex,
): Absence | null {
  const { periodType } = itemAt(release.indicators, indicator);
  return absenceOf(itemAt(release.members, member).code, monthsOf(itemAt(release.years, year), periodType));
}
