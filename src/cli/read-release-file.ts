import { problem } from "../domain/problems";
import { decodeRelease } from "../domain/release/decode-release";
import { mostReleaseBytes } from "../domain/release/most-release-bytes";
import type { Release } from "../domain/release/release";
import { releaseBody } from "../domain/release/release-header";
import { fail, type Result } from "../domain/result";
import { errorCode } from "./error-code";
import { readBytes } from "./read-bytes";
import { sha256 } from "./sha256";

/**
 * Reads a release from disk, compressed with gzip or as plain text.
 * @throws if the file cannot be read (it does not exist, or we have no permission) or is larger than any release
 */
export function readReleaseFile(path: string): Result<Release> {
  try {
    const text = readBytes(path, mostReleaseBytes).toString("utf8");
    return decodeRelease(text, sha256(releaseBody(text)));
  } catch (error) {
    if (errorCode(error) === "Z_BUF_ERROR") return fail(problem("release-truncated"));
    if (!errorCode(error).startsWith("Z_")) throw error;
    return fail(problem("release-corrupted", { detail: "it cannot be unpacked" }));
  }
}
