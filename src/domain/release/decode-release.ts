import { problem } from "../problems";
import { fail, succeed, type Result } from "../result";
import { openRelease } from "./open-release";
import type { Release, ReleaseContent } from "./release";
import { beginsAsRelease, readReleaseHeader, releaseBody, releaseFormatVersion } from "./release-header";
import { releaseShape } from "./release-shape";

/**
 * Reads and opens a release written by encodeRelease. Any text that is not exactly what was written is refused: not a
 * release at all, of a newer format, incomplete, or damaged; the problem says which.
 *
 * @param sha256 of its releaseBody as UTF-8, hexadecimal: Node and browsers each have a fast one
 */
export function decodeRelease(text: string, sha256: string): Result<Release> {
  const lineEnd = text.indexOf("\n");
  if (!beginsAsRelease(text)) return fail(problem("not-a-release"));
  if (lineEnd < 0) return fail(problem("release-truncated"));
  const header = readReleaseHeader(text.slice(0, lineEnd));
  if (header === null) return damaged("its first line cannot be read");
  if (header.formatVersion > releaseFormatVersion) {
    return fail(problem("release-newer-format", { found: header.formatVersion, supported: releaseFormatVersion }));
  }

  const body = releaseBody(text);
  if (body.length < header.length) return fail(problem("release-truncated"));
  if (body.length > header.length || sha256 !== header.sha256) return damaged("its content is not what was published");

  const content = parseJson(body);
  const fault = releaseShape.fault(content);
  if (fault !== null) return damaged(`${fault || "content"}: not as expected`);
  const release = openRelease(content as ReleaseContent, sha256);
  return typeof release === "string" ? damaged(release) : succeed(release);
}

function damaged(detail: string): Result<never> {
  return fail(problem("release-corrupted", { detail }));
}

/** Undefined, which no release is, if the text is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
