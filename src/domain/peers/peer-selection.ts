import type { MemberIndex } from "../release/release-index";
/** The members to compare a figure with, found in one release. */
export interface PeerSelection {
  /** Identifies the set: the same key always means the same members of the same release, so statistics are kept by it. */
  readonly key: string;
  /** In words: "statistical neighbours of Leeds", "all members". */
  readonly label: string;
  /** Indexes into release.members, without repeats, ascending. */
  readonly members: readonly MemberIndex[];
  /** The members in the order of the group, closest first, if it has an order; how close is null if not known. */
  readonly ranked?: readonly RankedPeer[];
}

export interface RankedPeer {
  /** Index into release.members. */
  readonly member: MemberIndex;
  /** In the publisher's words; a distance from 0 to 1 for similar members. */
  readonly closeness: string | number | null;
}
