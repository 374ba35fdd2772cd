import { parseArgs } from "node:util";
import type { ClubFigures } from "../client/club-library";
import { libraryOfReleases } from "../client/library-of-releases";
import { itemAt } from "../domain/item-at";
import { resolveMember } from "../domain/peers/resolve-member";
import type { Release } from "../domain/release/release";
import { findMember } from "./find-member";
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
function ownCode(releases: readonly Release[], given: string): string {
  for (const release of releases) {
    const member = resolveMember(release, given, null);
    if (member.ok) return itemAt(release.members, member.value).code;
  }
  return findMember(given).code;
}
