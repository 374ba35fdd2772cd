import { closeSync, openSync, readSync } from "node:fs";
import { constants, gunzipSync } from "node:zlib";
import { mostReleaseBytes } from "../domain/release/most-release-bytes";
import { readReleaseHead, type ReleaseHead } from "../domain/release/read-release-head";
import { errorCode } from "./error-code";

/** Enough of a compressed file for a release's head: those that ship need 16 KB at most. */
const beginning = 32_768;

/**
 * Reads what a compressed release file has, without unpacking or checking all of it.
 *
 * @returns null if it must be opened to know
 * @throws Node's own error if the file cannot be read
 */
export function readReleaseFileHead(path: string): ReleaseHead | null {
  const bytes = Buffer.alloc(beginning);
  const descriptor = openSync(path, "r");
  try {
    const packed = bytes.subarray(0, readSync(descriptor, bytes));
    // Without this, input that ends early would be an error.
    const text = gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: mostReleaseBytes });
    return readReleaseHead(text.toString("utf8"));
  } catch (error) {
    if (!/^(?:Z_|ERR_BUFFER_TOO_LARGE$)/.test(errorCode(error))) throw error;
    return null;
  } finally {
    closeSync(descriptor);
  }
}
