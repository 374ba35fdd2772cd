import { groupBy } from "../group-by";
import { itemAt } from "../item-at";
import { oncePer } from "../once-per";
import { problem } from "../problems";
import type { PeerGroup, Release } from "../release/release";
import type { MemberIndex } from "../release/release-index";
import { fail, succeed, type Result } from "../result";
import { textKey } from "../text-key";
import type { PeerSelection } from "./peer-selection";
import { resolveMember } from "./resolve-member";

/**
 * Finds a group of the release by id or label: one's own where each member has its own, another member's where the
 * text goes on with a colon and the member.
 *
 * A member's neighbours never include it; its region and its type always do; other groups are as the release has them.
 *
 * @returns null if the release has no group of that name; else as resolvePeers says
 */
export function resolveReleasedGroup(release: Release, text: string, own: string | null): Result<PeerSelection> | null {
  const sameName = groupsNamed(release, text);
  if (sameName.length > 0) return groupOf(release, sameName, null, own);

  const colon = text.indexOf(":");
  const ofMember = colon === -1 ? [] : groupsNamed(release, text.slice(0, colon));
  return ofMember.length > 0 ? groupOf(release, ofMember, text.slice(colon + 1), own) : null;
}

/** Groups of that id or label: at most one of each owner, and one of the whole club. */
function groupsNamed(release: Release, name: string): readonly PeerGroup[] {
  const key = textKey(name);
  const names = groupNamesOf(release);
  return names.ids.get(key) ?? names.labels.get(key) ?? [];
}

/** The group of that name that belongs to the member (null: to oneself), or else to the whole club. */
function groupOf(
  release: Release,
  sameName: readonly PeerGroup[],
  memberText: string | null,
  own: string | null,
): Result<PeerSelection> {
  const shared = sameName.find(({ owner }) => owner === null);
  if (memberText === null && own === null && shared) return succeed(selectionOfGroup(release, shared));
  const member = resolveMember(release, memberText, own);
  if (!member.ok) return member;
  const { code, name } = itemAt(release.members, member.value);
  const group = sameName.find(({ owner }) => owner === code) ?? shared;
  if (group) return succeed(selectionOfGroup(release, group));
  return fail(problem("no-such-group-for-member", { group: itemAt(sameName, 0).id, member: name }));
}

const lookedUpIn = oncePer((release: Release) => oncePer((group: PeerGroup) => lookUp(release, group)));

function selectionOfGroup(release: Release, group: PeerGroup): PeerSelection {
  return lookedUpIn(release)(group);
}

function lookUp(release: Release, group: PeerGroup): PeerSelection {
  const isNeighbours = /^neighbours\b/i.test(group.id);
  const members = new Set(group.members);
  if (group.owner !== null && isNeighbours) members.delete(group.owner);
  if (group.owner !== null && /^(region|type)$/i.test(group.id)) members.add(group.owner);
  const indexes = [...members].flatMap((code) => release.memberByCode.get(code) ?? []);
  const owner = release.members[release.memberByCode.get(group.owner ?? "") ?? -1];
  const closenessOf = (member: MemberIndex) =>
    group.closeness?.[group.members.indexOf(itemAt(release.members, member).code)] ?? null;
  return {
    key: `group:${group.id}:${group.owner ?? ""}`,
    label: !owner || group.label.includes(owner.name) ? group.label : `${group.label} of ${owner.name}`,
    members: [...indexes].sort((left, right) => left - right),
    ...(isNeighbours && { ranked: indexes.map((member) => ({ member, closeness: closenessOf(member) })) }),
  };
}

interface GroupNames {
  readonly ids: ReadonlyMap<string, readonly PeerGroup[]>;
  readonly labels: ReadonlyMap<string, readonly PeerGroup[]>;
}

const groupNamesOf = oncePer(({ groups }: Release): GroupNames => ({
  ids: groupBy(groups, ({ id }) => textKey(id)),
  labels: groupBy(groups, ({ label }) => textKey(label)),
}));
