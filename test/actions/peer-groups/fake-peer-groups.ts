import type { PeerGroupAnswer, PeerGroupService } from "../../../src/actions/ports";
import type { SavedGroup, StoredGroup } from "../../../src/domain/peers/saved-group";
import { problem, type Problem } from "../../../src/domain/problems";
import { fail, succeed, type Result } from "../../../src/domain/result";

/** A service of saved groups that behaves like the real one; a test can inspect it, change it and stop it. */
export interface FakePeerGroups extends PeerGroupService {
  stored: readonly StoredGroup[];
  /** Its answer to everything from now on; null makes it work again. */
  problem: Problem | null;
  /** ONS code of the authority that somebody has signed in for elsewhere; null if nobody has. */
  signedInElsewhere: string | null;
  /** Called after each change. */
  changed: (groups: readonly StoredGroup[]) => void;
}

export function fakePeerGroups(...stored: readonly StoredGroup[]): FakePeerGroups {
  const peerGroups: FakePeerGroups = {
    stored,
    problem: null,
    signedInElsewhere: null,
    changed: () => undefined,
    async groups(member) {
      const refused = refusal(member);
      return refused ? fail(refused) : succeed(peerGroups.stored);
    },
    save: async (group, follows, member) =>
      change(group.id, follows, member, (version) => ({
        ...group,
        version,
        savedAt: "2026-03-04T10:15:00Z",
        savedBy: "Ann Ash",
      })),
    remove: async (id, follows, member) => change(id, follows, member, () => null),
  };
  function refusal(member: string): Problem | null {
    const { signedInElsewhere: now } = peerGroups;
    return now === null || now === member ? peerGroups.problem : problem("signed-in-for-another", { now });
  }
  function change(
    id: string,
    follows: number,
    member: string,
    next: (version: number) => StoredGroup | null,
  ): Result<PeerGroupAnswer> {
    const refused = refusal(member);
    if (refused) return fail(refused);
    const current = peerGroups.stored.find((group) => group.id === id) ?? null;
    if ((current?.version ?? 0) !== follows) return succeed({ kind: "stale", theirs: current });
    const group = next(follows + 1);
    peerGroups.stored = [...peerGroups.stored.filter((one) => one.id !== id), ...(group ? [group] : [])];
    peerGroups.changed(peerGroups.stored);
    return succeed({ kind: "done", group });
  }
  return peerGroups;
}

/** A picked group with this label, at version 1 by default. */
export function storedGroup(label: string, members: readonly string[], more: Partial<StoredGroup> = {}): StoredGroup {
  const group: SavedGroup = { id: label.toLowerCase().replaceAll(" ", ""), label, members, made: { kind: "picked" } };
  return { ...group, version: 1, savedAt: "2026-03-02T09:00:00Z", savedBy: "Bo Birch", ...more };
}
