import type { PeerGroup, ReleaseContent } from "../release/release";

/**
 * The peer groups of a published release (regions, types, neighbours with their closeness), each with only those of its
 * members that are members here, in the published order. A group of nobody, or of an authority that is no member here,
 * is left out.
 *
 * @param members ONS codes
 */
export function groupsAmong(
  published: Pick<ReleaseContent, "groups">,
  members: ReadonlySet<string>,
): readonly PeerGroup[] {
  return published.groups.flatMap((group) => {
    if (group.owner !== null && !members.has(group.owner)) return [];
    const kept = group.members.flatMap((code, at) => (members.has(code) ? [at] : []));
    if (kept.length === 0) return [];
    const { closeness } = group;
    return [
      {
        ...group,
        members: kept.flatMap((at) => group.members[at] ?? []),
        ...(closeness !== undefined && { closeness: kept.map((at) => closeness[at] ?? "") }),
      },
    ];
  });
}
