import { closestMatch } from "../closest-match";
import { itemAt } from "../item-at";
import { oncePer } from "../once-per";
import { problem } from "../problems";
import type { Member, Release } from "../release/release";
import { fail, succeed, type Result } from "../result";

/**
 * Finds a member by ONS code or by name. Letter case, spaces, punctuation and "&" for "and" make no difference; a name
 * such as "Bristol, City of" is known as "Bristol" and "City of Bristol" too, and "Council" may follow any name.
 * A name that an abolished authority shares with a living one means the living one; the other is reached by its code.
 *
 * @param given null or blank means oneself
 * @param own code of the member who asks; null where it is not known
 * @returns index into release.members; else `unknown-member` with the nearest name, `ambiguous-name` where the text
 * begins or fits several names, or `no-own-member`.
 */
export function resolveMember(release: Release, given: string | null, own: string | null): Result<number> {
  const text = given?.trim() ?? "";
  if (text === "") return resolveOwn(release, own);

  const names = namesOf(release);
  const key = nameKey(text);
  const found = names.get(key) ?? names.get(withoutCouncil(key)) ?? [];
  const living = found.filter((index) => !itemAt(release.members, index).abolished);
  const [match, ...others] = living.length > 0 ? living : found;
  if (match !== undefined && others.length === 0) return succeed(match);
  if (match !== undefined) return fail(ambiguous(release, text, [match, ...others]));
  return fail(notFound(release, text, key));
}

/** More names than this are no help to choose from. */
const mostCandidates = 5;

function resolveOwn(release: Release, own: string | null): Result<number> {
  if (own === null) return fail(problem("no-own-member"));
  const index = release.memberByCode.get(own);
  return index === undefined ? fail(problem("unknown-member", { given: own, suggestion: null })) : succeed(index);
}

function notFound(release: Release, text: string, key: string) {
  const begun = release.members.flatMap(({ name }, index) =>
    key !== "" && nameKey(name).startsWith(key) ? [{ name, index }] : [],
  );
  const [only] = begun;
  if (begun.length > 1 && begun.length <= mostCandidates) {
    return ambiguous(
      release,
      text,
      begun.map(({ index }) => index),
    );
  }
  const names = release.members.map(({ name }) => name);
  return problem("unknown-member", {
    given: text,
    suggestion: (begun.length === 1 ? only?.name : null) ?? closestMatch(text, names),
  });
}

function ambiguous(release: Release, given: string, indexes: readonly number[]) {
  const members = indexes.map((index) => itemAt(release.members, index));
  const candidates = members.map(({ name, code }) => `${name} (${code})`);
  return problem("ambiguous-name", { given, candidates });
}

const namesOf = oncePer((release: Release): ReadonlyMap<string, readonly number[]> => {
  const names = new Map<string, number[]>();
  release.members.forEach((member, index) => {
    for (const key of keysOf(member)) {
      const same = names.get(key);
      if (same) same.push(index);
      else names.set(key, [index]);
    }
  });
  return names;
});

function keysOf({ code, name }: Member): ReadonlySet<string> {
  const keys = new Set([nameKey(code), nameKey(name)]);
  const place = /^(.*), (City|County) of$/i.exec(name);
  if (place) {
    keys.add(nameKey(`${place[1]}`));
    keys.add(nameKey(`${place[2]} of ${place[1]}`));
  }
  return keys;
}

function nameKey(text: string): string {
  const plain = text.normalize("NFKD").toLowerCase().replace(/&/g, "and");
  return plain.replace(/[^\p{Letter}\p{Number}]/gu, "");
}

function withoutCouncil(key: string): string {
  const place = key.replace(/^(?:royal|london)?boroughof/, "");
  return place.replace(/(?:metropolitan)?(?:city|county|borough|district)?council$/, "");
}
