import type { Release } from "../release/release";
import type { MemberIndex } from "../release/release-index";
import type { Result } from "../result";
import { memberValue } from "./member-value";
import type { PeerFigures } from "./figures-of-selection";
import { rankAmong, type GroupRank } from "./rank-among";

/**
 * A member's place among a group, as rankAmong gives it.
 *
 * @returns else `missing-value` where the member has no value to place
 */
export function memberRank(release: Release, figures: PeerFigures, member: MemberIndex): Result<GroupRank> {
  const own = memberValue(release, member, figures.indicatorIndex, figures.yearIndex);
  return own.ok ? rankAmong(figures, { value: own.value, member }) : own;
}
