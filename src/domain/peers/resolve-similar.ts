import { itemAt } from "../item-at";
import { oncePer } from "../once-per";
import { problem } from "../problems";
import type { Release } from "../release/release";
import { fail, succeed, type Result } from "../result";
import type { PeerSelection } from "./peer-selection";
import { resolveMember } from "./resolve-member";
import { selectMembers } from "./select-members";
import { similarityDefaults } from "./similarity-defaults";
import { similarMembers } from "./similar-members";
import { usualNumberOfSimilar } from "./usual-number-of-similar";

/** True for a text that asks for similar members: "similar", or that and a colon. */
export function asksForSimilar(text: string): boolean {
  return /^\s*similar\s*(?:$|:)/i.test(text);
}

/**
 * Finds the members of a release that are most similar to oneself ("similar", "similar:10"), or to another member
 * ("similar:Kent", "similar:Kent:10"), by the characteristics of similarityDefaults. The member itself is never among
 * them.
 *
 * @param characteristics the release that has the characteristics; null if we don't have it
 * @returns otherwise `no-characteristics`, or the problem with finding the member or comparing it
 */
export function resolveSimilar(
  release: Release,
  text: string,
  own: string | null,
  characteristics: Release | null,
): Result<PeerSelection> {
  const parts = text.split(":").map((part) => part.trim());
  const last = parts.length > 1 ? (parts.at(-1) ?? "") : "";
  const counted = /^\d+$/.test(last);
  const name = parts.slice(1, counted ? -1 : undefined).join(":");
  const n = counted ? Number(last) : usualNumberOfSimilar;

  const member = resolveMember(release, name, own);
  if (!member.ok) return member;
  if (characteristics === null)
    return fail(problem("no-characteristics", { indicator: itemAt(similarityDefaults, 0).indicator }));
  const { code } = itemAt(release.members, member.value);
  const ofRelease = keptOf(release);
  const key = `${characteristics.hash} ${code} ${n}`;
  const known = ofRelease.get(key);
  if (known !== undefined) return known;
  const found = find(release, code, n, characteristics);
  ofRelease.set(key, found);
  return found;
}

const keptOf = oncePer((_: Release) => new Map<string, Result<PeerSelection>>());

function find(release: Release, code: string, n: number, characteristics: Release): Result<PeerSelection> {
  const question = { member: code, characteristics: similarityDefaults, year: null, n };
  const indexOf = (index: number) => release.memberByCode.get(itemAt(characteristics.members, index).code);
  const similar = similarMembers(characteristics, question, (index) => indexOf(index) !== undefined);
  if (!similar.ok) return similar;

  const ranked = similar.value.found.map((one) => ({ member: indexOf(one.member) ?? -1, closeness: one.distance }));
  const selected = selectMembers(
    release,
    ranked.map((one) => one.member),
  );
  const { name } = itemAt(release.members, release.memberByCode.get(code) ?? -1);
  const label = `the ${ranked.length} authorities most similar to ${name}`;
  return succeed({ ...selected, label, ranked });
}
