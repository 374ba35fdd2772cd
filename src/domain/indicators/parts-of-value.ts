import { itemAt } from "../item-at";
import type { Release } from "../release/release";
import type { IndicatorIndex, MemberIndex, YearIndex } from "../release/release-index";
import { valueAt } from "../release/value-at";
import type { YearParts } from "../statistics/recent-five-years";

/**
 * The two counts behind a member's value for an indicator in a year (all three are indexes); null if the value or
 * either count is missing, the denominator is not above zero, or the parts are not published.
 */
export function partsOfValue(
  release: Release,
  member: MemberIndex,
  indicator: IndicatorIndex,
  year: YearIndex,
): YearParts | null {
  const { parts } = itemAt(release.indicators, indicator);
  if (!parts.published || valueAt(release, member, indicator, year).value === null) return null;
  const partOf = (id: string) => valueAt(release, member, release.indicatorById.get(id) ?? -1, year).value;
  const [numerator, denominator] = [partOf(parts.numerator), partOf(parts.denominator)];
  return numerator === null || denominator === null || denominator <= 0 ? null : { numerator, denominator };
}
