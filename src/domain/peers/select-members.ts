import { itemAt } from "../item-at";
import type { Release } from "../release/release";
import type { MemberIndex } from "../release/release-index";
import type { PeerSelection } from "./peer-selection";

/** A selection of these members (indexes), in any order; repeats count once. */
export function selectMembers(release: Release, indexes: readonly MemberIndex[], label?: string): PeerSelection {
  const members = [...new Set(indexes)].sort((left, right) => left - right);
  return { key: `members:${members.join(",")}`, label: label ?? labelOf(release, members), members };
}

function labelOf(release: Release, [first, ...others]: readonly MemberIndex[]): string {
  if (first === undefined) return "the list given";
  return others.length === 0 ? itemAt(release.members, first).name : `the ${others.length + 1} members given`;
}
