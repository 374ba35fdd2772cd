import { groupSeenBy } from "../charts/group-seen-by";
import { memberInWords } from "../charts/member-in-words";
import { groupInWords } from "../indicators/group-in-words";
import { itemAt } from "../item-at";
import type { PeerSelection } from "../peers/peer-selection";
import { resolveMember } from "../peers/resolve-member";
import { resolvePeers } from "../peers/resolve-peers";
import type { Member, Release } from "../release/release";
import { succeed, type Result } from "../result";
import type { ReportInputs } from "./report-inputs";

/** Whom a report compares. */
export interface GroupOfReport {
  /** The release in which they were found: the first of the report's. */
  readonly release: Release;
  readonly member: Member;
  /** As people call it. */
  readonly name: string;
  readonly selection: PeerSelection;
  /** "Leeds and its 10 statistical neighbours". */
  readonly inWords: string;
}

/** Finds the member and the group of a report; a problem if one of them is not found. */
export function groupOfReport({ releases, parameters, sources }: ReportInputs): Result<GroupOfReport> {
  const release = itemAt(releases, 0);
  const found = resolveMember(release, parameters.member, null);
  if (!found.ok) return found;
  const member = itemAt(release.members, found.value);
  const asked = groupSeenBy(parameters.member, parameters.peers);
  const selection = resolvePeers(release, asked, member.code, sources);
  if (!selection.ok) return selection;
  const name = memberInWords(member);
  const n = selection.value.members.filter((index) => !release.members[index]?.abolished).length;
  const group = groupInWords(release, { member, selection: selection.value, n, values: [] }, "its");
  const isIn = selection.value.members.includes(found.value);
  const inWords = `${name} ${isIn ? "among" : "and"} ${group}`;
  return succeed({ release, member, name, selection: selection.value, inWords });
}
