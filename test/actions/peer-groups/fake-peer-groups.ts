import type { PeerGroupAnswer, PeerGroupService } from "../../../src/actions/ports";
import type { SavedGroup, StoredGroup } from "../../../src/domain/peers/saved-group";
import type { Problem } from "../../../src/domain/problems";
import { fail, succeed, type Result } from "../../../src/domain/result";

/** A service of saved groups that behaves like the real one; a test can inspect it, change it and stop it. */
export interface FakePeerGroups extends PeerGroupService {
  stored: readonly StoredGroup[];
  /** Its answer to everything from now on; null makes it work again. */
  problem: Problem | null;
  /** Called after each change. */
  changed: (groups: readonly StoredGroup[]) => void;
}

export function fakePeerGroups(...stored: readonly StoredGroup[]): FakePeerGroups {
  const peerGroups: FakePeerGroups = {
    stored,
    problem: null,
    changed: () => undefined,
    groups: async () => (peerGroups.problem ? fail(peerGroups.problem) : succeed(peerGroups.stored)),
    save: async (group, follows) =>
      change(group.id, follows, (version) => ({
        ...group,
        version,
        savedAt: "2026-03-04T10:15:00Z",
        savedBy: "Ann Ash",
      })),
    remove: async (id, follows) => change(id, follows, () => null),
  };
  function change(id: string, follows: number, next: (version: number) => StoredGroup | null): Result<PeerGroupAnswer> {
    if (peerGroups.problem) return fail(peerGroups.problem);
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
