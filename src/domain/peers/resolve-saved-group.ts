import type { Release } from "../release/release";
import { textKey } from "../text-key";
import type { PeerSelection } from "./peer-selection";
import { resolveMember } from "./resolve-member";
import type { SavedGroup } from "./saved-group";
import { selectMembers } from "./select-members";

/**
 * Finds a saved group by its id or label, as its members are in a release. Members that are not in the release are left
 * out, and the label says how many. "Our group:Leeds", as a chart sheet writes it, is the same for Leeds: nobody else
 * reads what Leeds has saved. Null if no group is called so.
 *
 * @param own code of the member whose groups these are
 */
export function resolveSavedGroup(
  release: Release,
  text: string,
  savedGroups: readonly SavedGroup[],
  own: string | null,
): PeerSelection | null {
  const colon = text.indexOf(":");
  if (colon !== -1 && !isMember(release, text.slice(colon + 1), own)) return null;
  const key = textKey(colon === -1 ? text : text.slice(0, colon));
  const group =
    savedGroups.find(({ id }) => textKey(id) === key) ?? savedGroups.find(({ label }) => textKey(label) === key);
  if (group === undefined) return null;
  const known = group.members.flatMap((code) => release.memberByCode.get(code) ?? []);
  const missing = group.members.length - known.length;
  const label =
    missing === 0 ? group.label : `${group.label} (without ${missing} of its members, who are not in this club)`;
  const ranked = known.map((member) => ({ member, closeness: null }));
  return { ...selectMembers(release, known, label), ...(group.made.kind === "similar" && { ranked }) };
}

function isMember(release: Release, text: string, own: string | null): boolean {
  const member = resolveMember(release, text, own);
  return member.ok && release.members[member.value]?.code === own;
}
