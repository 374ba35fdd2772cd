import type { Release } from "../release/release";
import type { MemberIndex } from "../release/release-index";
import { succeed, type Result } from "../result";
import type { PeerFigures } from "./figures-of-selection";
import { gapCostParts, type GapTo } from "./gap-cost-parts";

/**
 * The cost in £ of a member's gap to the median or a quartile of a group, over its own activity in the year:
 * (value − median) × activity. Negative if the member is below it.
 *
 * The activity is the denominator in the unit of the cost: for a weekly cost that counts children on one day, children ×
 * days ÷ 7. The member's and the group's values are worked out unrounded from their parts if the parts reproduce the
 * published value; otherwise the published values are used, rounded as they are.
 *
 * @returns otherwise `no-cost` for an indicator that is not money per unit, `no-activity` if its parts are not published,
 * `missing-value`, or why the group has no median or quartile
 */
export function gapCost(
  release: Release,
  figures: PeerFigures,
  member: MemberIndex,
  to: GapTo = "median",
): Result<number> {
  const parts = gapCostParts(release, figures, member, to);
  return parts.ok ? succeed((parts.value.value - parts.value.figure) * parts.value.costed) : parts;
}
