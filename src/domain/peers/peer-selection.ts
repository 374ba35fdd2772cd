import type { MemberIndex } from "../release/release-index";
/** The members a figure is compared with, resolved against one release. */
export interface PeerSelection {
  /** Names the set: the same key is always the same members of the same release, so statistics can be kept by it. */
  readonly key: string;
  /** For people: "statistical neighbours of Leeds", "all members". */
  readonly label: string;
  /** Indexes into release.members, without repeats, ascending. */
  readonly members: readonly MemberIndex[];
  /** The members in the order of the group, the closest first, where it has one; how close is null where not known. */
  readonly ranked?: readonly RankedPeer[];
}

export interface RankedPeer {
  /** Index into release.members. */
  readonly member: MemberIndex;
  /** In the publisher's words; a distance from 0 to 1 for similar members. */
  readonly closeness: string | number | null;
}
