import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { problem } from "../problems";
import { fail, succeed, type Result } from "../result";
import { openRelease } from "./open-release";
import type { Release } from "./release";
import { beginsAsRelease, readReleaseHeader, releaseFormatVersion } from "./release-header";
import { releaseSchema } from "./release-schema";

/**
 * Reads and opens a release written by encodeRelease. Any text that is not exactly what was written is refused: not a
 * release at all, of a newer format, incomplete, or damaged; the problem says which.
 */
export function decodeRelease(text: string): Result<Release> {
  const lineEnd = text.indexOf("\n");
  if (!beginsAsRelease(text)) return fail(problem("not-a-release"));
  if (lineEnd < 0) return fail(problem("release-truncated"));
  const header = readReleaseHeader(text.slice(0, lineEnd));
  if (header === null) return damaged("its first line cannot be read");
  if (header.formatVersion > releaseFormatVersion) {
    return fail(problem("release-newer-format", { found: header.formatVersion, supported: releaseFormatVersion }));
  }

  const body = text.slice(lineEnd + 1);
  if (body.length < header.length) return fail(problem("release-truncated"));
  const hash = bytesToHex(sha256(utf8ToBytes(body)));
  if (body.length > header.length || hash !== header.sha256) return damaged("its content is not what was published");

  const content = releaseSchema.safeParse(parseJson(body));
  if (!content.success) {
    const issue = content.error.issues[0];
    return damaged(`${issue?.path.join(".") ?? "content"}: ${issue?.message ?? "not as expected"}`);
  }
  const release = openRelease(content.data, hash);
  return typeof release === "string" ? damaged(release) : succeed(release);
}

function damaged(detail: string): Result<never> {
  return fail(problem("release-corrupted", { detail }));
}

/** Undefined, which no schema accepts, if the text is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
