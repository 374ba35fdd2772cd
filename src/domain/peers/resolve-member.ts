import { findNamed } from "../authorities/find-named";
import { isYearText } from "../is-year-text";
import { plainText } from "../plain-text";
import { problem } from "../problems";
import type { Release } from "../release/release";
import type { MemberIndex } from "../release/release-index";
import { fail, succeed, type Result } from "../result";

/**
 * Finds a member of a release by any of its ONS codes, its number at the Department for Education, or its name, as
 * findNamed reads them.
 *
 * @param given null or blank means oneself
 * @param own code of the member who asks; null if it is not known
 * @returns index into release.members; else `unknown-member` with the nearest name or what the text is the name of,
 * `year-as-member` where it is a year, `ambiguous-name` where the text begins or fits several names, or `no-own-member`.
 */
export function resolveMember(
  release: Pick<Release, "members">,
  given: string | null,
  own: string | null,
): Result<MemberIndex> {
  const text = plainText(given ?? "") || own;
  if (text === null) return fail(problem("no-own-member"));
  const found = findNamed(release.members, text);
  if (found.kind === "found") return succeed(found.index);
  if (found.kind === "none") {
    if (isYearText(text)) return fail(problem("year-as-member", { given: text }));
    const { suggestion, about } = found;
    return fail(problem("unknown-member", { given: text, suggestion, about: about?.sentence }));
  }
  const candidates = found.candidates.map(({ name, code }) => `${name} (${code})`);
  return fail(problem("ambiguous-name", { given: text, candidates }));
}
