import { isYearText } from "../is-year-text";
import { itemAt } from "../item-at";
import { oncePer } from "../once-per";
import { oncePerText } from "../once-per-text";
import { problem } from "../problems";
import type { Release } from "../release/release";
import { fail, succeed, type Result } from "../result";
import { textKey } from "../text-key";
import type { PeerSelection } from "./peer-selection";
import type { PeerSources } from "./peer-sources";
import { resolveMember } from "./resolve-member";
import { resolveReleasedGroup } from "./resolve-released-group";
import { resolveSavedGroup } from "./resolve-saved-group";
import { asksForSimilar, resolveSimilar } from "./resolve-similar";
import type { SavedGroup } from "./saved-group";
import { selectMembers } from "./select-members";

/**
 * Finds the members to compare with.
 *
 * Text names a group: "all" (every member, oneself included); a group of the release by id or label ("neighbours",
 * "region"), one's own where each member has its own; "neighbours:Kent" is another member's; a group that the member
 * saved, by id or label; "similar", "similar:10", "similar:Kent", "similar:Kent:10"; the code or name of a member is a
 * set of one. Null or blank means "all".
 * An array holds codes or names: blanks are left out, repeats count once. A set that comes out empty is no failure:
 * its count is 0.
 *
 * A member's neighbours and those similar to it never include it; its region and its type always do; other groups are
 * as they were made.
 *
 * @param own code of the member who asks; null if it is not known
 * @returns else `unknown-group`, `year-as-group`, `no-such-group-for-member`, `unknown-member`, `unknown-members`, `ambiguous-name`,
 * `no-own-member`, or what finding similar members came up against.
 */
export function resolvePeers(
  release: Release,
  given: string | readonly string[] | null,
  own: string | null,
  sources: PeerSources = {},
): Result<PeerSelection> {
  const asker = askerOf(release, own, sources);
  if (given === null || typeof given === "string") return resolveText(asker, given ?? "");
  return resolveList(asker, JSON.stringify(given));
}

/** Who asks, and of what: the same texts then mean the same. */
interface Asker {
  readonly release: Release;
  readonly own: string | null;
  readonly savedGroups: readonly SavedGroup[];
  readonly characteristics: Release | null;
}

const none: readonly SavedGroup[] = [];
const notToHand = {};
const askersOf = oncePer((_: Release) =>
  oncePer((_saved: readonly SavedGroup[]) => oncePer((_characteristics: object) => new Map<string | null, Asker>())),
);

/** The same object for the same, so that what it asks is found once for each text. */
function askerOf(release: Release, own: string | null, sources: PeerSources): Asker {
  const { savedGroups = none, characteristics = null } = sources;
  const askers = askersOf(release)(savedGroups)(characteristics ?? notToHand);
  const known = askers.get(own);
  if (known !== undefined) return known;
  const asker = { release, own, savedGroups, characteristics };
  askers.set(own, asker);
  return asker;
}

const resolveText = oncePerText((asker: Asker, given): Result<PeerSelection> => {
  const { release, own, savedGroups, characteristics } = asker;
  const text = given.trim();
  if (text === "" || textKey(text) === "all") return succeed(everyone(release));

  const group = resolveReleasedGroup(release, text, own);
  if (group !== null) return group;
  const saved = resolveSavedGroup(release, text, savedGroups, own);
  if (saved !== null) return succeed(saved);
  if (asksForSimilar(text)) return resolveSimilar(release, text, own, characteristics);

  const member = resolveMember(release, text, own);
  if (member.ok) return succeed(selectMembers(release, [member.value]));
  if (member.problem.code === "ambiguous-name") return member;
  if (isYearText(text)) return fail(problem("year-as-group", { given: text }));
  const released = new Set(release.groups.map(({ id }) => id));
  const known = ["all", ...released, "similar", ...savedGroups.map(({ label }) => label)];
  return fail(problem("unknown-group", { given: beforeMember(release, text), known }));
});

/**
 * "nonsense" of "nonsense:Leeds": a chart or a report puts its member behind the group that people type, and of the two the
 * group is what is wrong.
 */
function beforeMember(release: Release, text: string): string {
  const colon = text.indexOf(":");
  return colon > 0 && resolveMember(release, text.slice(colon + 1), null).ok ? text.slice(0, colon).trim() : text;
}

function everyone({ members }: Release): PeerSelection {
  return { key: "all", label: "all members", members: members.map((_, index) => index) };
}

/** @param list the texts as JSON */
const resolveList = oncePerText(({ release, own }: Asker, list): Result<PeerSelection> => {
  const texts = (JSON.parse(list) as readonly string[]).filter((text) => text.trim() !== "");
  const resolved = texts.map((text) => resolveMember(release, text, own));
  const unknown = texts.filter((_, index) => !itemAt(resolved, index).ok);
  const firstFailure = resolved.find((member) => !member.ok);
  if (firstFailure && unknown.length === 1) return firstFailure;
  if (firstFailure && unknown.every(isYearText)) return fail(problem("year-as-group", { given: itemAt(unknown, 0) }));
  if (firstFailure) return fail(problem("unknown-members", { given: [...new Set(unknown)] }));
  return succeed(
    selectMembers(
      release,
      resolved.flatMap((member) => (member.ok ? member.value : [])),
    ),
  );
});
