import type { Release } from "./release";
import { readReleaseHeader } from "./release-header";

/** What a release says before its figures: enough to know what it has, and whose figures they are. */
export type ReleaseHead = Pick<Release, "stamp" | "hash" | "members" | "indicators">;

/** The property after the ones we read. Inside a text its quotation marks would have backslashes before them. */
const next = `,"years":[`;

/**
 * Reads what a release has from the beginning of its text, which may break off anywhere after that. Nothing is checked:
 * open the release before using its figures.
 *
 * @returns null if the text does not begin as a release of this format does, or breaks off too early
 */
export function readReleaseHead(text: string): ReleaseHead | null {
  const lineEnd = text.indexOf("\n");
  const header = lineEnd < 0 ? null : readReleaseHeader(text.slice(0, lineEnd));
  const end = text.indexOf(next);
  if (header === null || header.sha256 === "" || end < 0) return null;
  const { stamp, members, indicators } = JSON.parse(`${text.slice(lineEnd + 1, end)}}`) as ReleaseHead;
  return { stamp, hash: header.sha256, members, indicators };
}
