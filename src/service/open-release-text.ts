import { decodeRelease } from "../domain/release/decode-release";
import type { Release } from "../domain/release/release";
import { releaseBody } from "../domain/release/release-header";
import type { Result } from "../domain/result";
import { sha256 } from "./sha256";

/** Opens a release from its text, as decodeRelease does. */
export function openReleaseText(text: string): Result<Release> {
  return decodeRelease(text, sha256(releaseBody(text)));
}
