import { itemAt } from "../item-at";
import { problem } from "../problems";
import type { Release } from "../release/release";
import type { IndicatorIndex, MemberIndex, YearIndex } from "../release/release-index";
import { valueAt } from "../release/value-at";
import { fail, succeed, type Result } from "../result";

/**
 * One member's value for an indicator in a year (indexes), unrounded; otherwise `missing-value`, which says why there is
 * none: not published, suppressed, or any other reason that the source gave.
 */
export function memberValue(
  release: Release,
  member: MemberIndex,
  indicator: IndicatorIndex,
  year: YearIndex,
): Result<number> {
  const found = valueAt(release, member, indicator, year);
  if (found.value !== null) return succeed(found.value);
  return fail(
    problem("missing-value", {
      indicator: itemAt(release.indicators, indicator).label,
      member: itemAt(release.members, member).name,
      year: itemAt(release.years, year),
      reason: found.reason.meaning,
    }),
  );
}
