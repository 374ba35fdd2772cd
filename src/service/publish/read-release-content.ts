import { mostReleaseBytes } from "../../domain/release/most-release-bytes";
import type { ReleaseContent } from "../../domain/release/release";
import { releaseBody } from "../../domain/release/release-header";
import { openReleaseText } from "../open-release-text";
import { unzipText } from "../unzip-text";

/**
 * The content of a stored release, checked as it is when it is opened.
 *
 * @throws Error if it can no longer be read
 */
export function readReleaseContent(gzip: Uint8Array): ReleaseContent {
  const text = unzipText(gzip, mostReleaseBytes) ?? "";
  const opened = openReleaseText(text);
  if (!opened.ok) throw new Error(`A stored release cannot be read. ${opened.problem.message}`);
  return JSON.parse(releaseBody(text)) as ReleaseContent;
}
