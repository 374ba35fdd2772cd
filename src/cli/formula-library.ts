import { parseArgs } from "node:util";
import type { ClubFigures } from "../client/club-library";
import { libraryOfReleases } from "../client/library-of-releases";
import { itemAt } from "../domain/item-at";
import { resolveMember } from "../domain/peers/resolve-member";
import type { Release } from "../domain/release/release";
import { authorities } from "./authorities";
import { openReleases } from "./open-releases";
import { shippedReleases } from "./shipped-releases";

/**
 * The figures the formula console answers from, and as whom.
 *
 * @param args of the command line: `--as <member>`, and any number of `--release FILE`; left out, all that ship
 * @throws where an option, the member or a release is not known or cannot be read; the message says what to mend
 */
export function formulaLibrary(args: readonly string[]): ClubFigures {
  const { values } = parseArgs({
    args: [...args],
    options: { as: { type: "string" }, release: { type: "string", multiple: true } },
  });
  const [first, ...rest] = openReleases(values.release ?? shippedReleases());
  if (first === undefined) throw new RangeError("No release was opened.");
  const own = values.as === undefined ? null : ownCode([first, ...rest], values.as);
  return libraryOfReleases([first, ...rest], own);
}

/**
 * Code of the member one acts as, from the first release that knows it; or from the list of authorities, so that one
 * can ask of figures one has no part in.
 */
function ownCode(releases: readonly [Release, ...Release[]], given: string): string {
  const knowing = releases.find((release) => resolveMember(release, given, null).ok) ?? releases[0];
  const member = resolveMember(knowing, given, null);
  if (member.ok) return itemAt(knowing.members, member.value).code;
  const name = given.trim().toLowerCase();
  const listed = authorities().find((one) => [one.code, one.name].some((known) => known.toLowerCase() === name));
  if (listed === undefined) throw new Error(member.problem.message);
  return listed.code;
}
