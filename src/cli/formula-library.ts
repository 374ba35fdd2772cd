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
 * The figures the formula console answers from, and the member it answers as.
 *
 * @param args the command line: `--as <member>`, and any number of `--release FILE` (without one, all shipped releases)
 * @throws if an option, the member or a release is unknown or cannot be read; the message says what to fix
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
 * Code of the member you act as, from the first release that knows it; otherwise from the list of authorities, so that
 * you can also ask about figures your authority is not in.
 */
function ownCode(releases: readonly Release[], given: string): string {
  for (const release of releases) {
    const member = resolveMember(release, given, null);
    if (member.ok) return itemAt(release.members, member.value).code;
  }
  return findMember(given).code;
}
