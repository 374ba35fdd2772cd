import { resolveMember } from "../peers/resolve-member";
import type { Release } from "../release/release";
import type { IndicatorIndex, YearIndex } from "../release/release-index";
import type { Result } from "../result";
import { memberValue } from "./member-value";
import { isEngland, nationalValue } from "./national-value";

/**
 * The value in a year for the member given by code or name; for the user's own authority if null or blank; or for England,
 * whose figure is the published national one. A member that happens to be called England comes first.
 *
 * @param indicator index into release.indicators
 * @param year index into release.years
 * @returns otherwise the problems of resolveMember, memberValue and nationalValue
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
