import { libraryOfFiles, type ReleaseFile } from "../client/library-of-files";
import type { ClubFigures } from "../client/club-library";
import { itemAt } from "../domain/item-at";
import { resolveMember } from "../domain/peers/resolve-member";
import { directoryOf } from "../domain/release/directory";
import type { ReleaseHead } from "../domain/release/read-release-head";
import type { Release } from "../domain/release/release";
import { succeed, type Result } from "../domain/result";
import { findMember } from "./find-member";
import { openReleases } from "./open-releases";
import { readReleaseFile } from "./read-release-file";
import { readReleaseFileHead } from "./read-release-file-head";
import { shippedReleases } from "./shipped-releases";

/** The figures that a command answers from, for whichever member it acts. */
export interface ReleaseFiles {
  /**
   * Code of the member with that name, from the first release that knows it; otherwise from the list of authorities, so
   * that you can also ask about figures your authority is not in.
   *
   * @throws InputError if there is none
   */
  codeOf(member: string): string;
  /** All figures as this member has them. A release is opened once, for all members together. */
  libraryOf(own: string | null): ClubFigures;
}

/**
 * Those release files, or all shipped ones. A release that you name is opened at once, so that you hear at once if it
 * cannot be used; a shipped one when it is needed.
 *
 * @throws if a release cannot be read; the message says what to fix
 */
export function releaseFiles(paths?: readonly string[]): ReleaseFiles {
  const files = paths === undefined ? shippedReleases().map(shipped) : openReleases(paths).map(opened);
  if (files.length === 0) throw new RangeError("No release was opened.");
  return {
    codeOf(given) {
      for (const { members } of files) {
        const member = resolveMember({ members }, given, null);
        if (member.ok) return itemAt(members, member.value).code;
      }
      return findMember(given).code;
    },
    libraryOf: (own) => libraryOfFiles(files, own),
  };
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
  let release: Result<Release> | null = null;
  return { directory: directoryOf(head), members: head.members, open: () => (release ??= open()) };
}
