import { resolveMember } from "../peers/resolve-member";
import type { Release } from "../release/release";
import type { IndicatorIndex, YearIndex } from "../release/release-index";
import type { Result } from "../result";
import { memberValue } from "./member-value";
import { isEngland, nationalValue } from "./national-value";

/**
 * The value, in a year, of whoever is named: a member by code or name, oneself for null or blank, or England, whose
 * figure is the published national one. A member that happens to be called so comes first.
 *
 * @param indicator index into release.indicators
 * @param year index into release.years
 * @returns else what resolveMember, memberValue and nationalValue say
 */
export function namedValue(
  release: Release,
  given: string | null,
  own: string | null,
  indicator: IndicatorIndex,
  year: YearIndex,
): Result<number> {
  const member = resolveMember(release, given, own);
  if (member.ok) return memberValue(release, member.value, indicator, year);
  return given !== null && isEngland(given) ? nationalValue(release, indicator, year) : member;
}
