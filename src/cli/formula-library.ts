import { parseArgs } from "node:util";
import type { ClubFigures } from "../client/club-library";
import { libraryOfFiles, type ReleaseFile } from "../client/library-of-files";
import { itemAt } from "../domain/item-at";
import { resolveMember } from "../domain/peers/resolve-member";
import { directoryOf } from "../domain/release/directory";
import type { ReleaseHead } from "../domain/release/read-release-head";
import type { Release } from "../domain/release/release";
import { succeed } from "../domain/result";
import { findMember } from "./find-member";
import { openReleases } from "./open-releases";
import { readReleaseFile } from "./read-release-file";
import { readReleaseFileHead } from "./read-release-file-head";
import { shippedReleases } from "./shipped-releases";

/**
 * The figures the formula console answers from, and the member it answers as. A release that you name is opened at once,
 * so that you hear at once if it cannot be used; a shipped one when a formula needs it.
 *
 * @param args the command line: `--as <member>`, and any number of `--release FILE` (without one, all shipped releases)
 * @throws if an option, the member or a release is unknown or cannot be read; the message says what to fix
 */
export function formulaLibrary(args: readonly string[]): ClubFigures {
  const { values } = parseArgs({
    args: [...args],
    options: { as: { type: "string" }, release: { type: "string", multiple: true } },
  });
  const files =
    values.release === undefined ? shippedReleases().map(shipped) : openReleases(values.release).map(opened);
  if (files.length === 0) throw new RangeError("No release was opened.");
  return libraryOfFiles(files, values.as === undefined ? null : ownCode(files, values.as));
}

interface HeadedFile extends ReleaseFile {
  readonly members: Release["members"];
}

function shipped(path: string): HeadedFile {
  const head = readReleaseFileHead(path);
  return head === null ? itemAt(openReleases([path]).map(opened), 0) : headed(head, () => readReleaseFile(path));
}

function opened(release: Release): HeadedFile {
  return headed(release, () => succeed(release));
}

function headed(head: ReleaseHead, open: ReleaseFile["open"]): HeadedFile {
  return { directory: directoryOf(head), members: head.members, open };
}

/**
 * Code of the member you act as, from the first release that knows it; otherwise from the list of authorities, so that
 * you can also ask about figures your authority is not in.
 */
function ownCode(files: readonly HeadedFile[], given: string): string {
  for (const { members } of files) {
    const member = resolveMember({ members }, given, null);
    if (member.ok) return itemAt(members, member.value).code;
  }
  return findMember(given).code;
}
