import { decodeRelease } from "../domain/release/decode-release";
import type { Release } from "../domain/release/release";
import { releaseBody } from "../domain/release/release-header";
import type { Result } from "../domain/result";
import { sha256 } from "./sha256";

/** Opens a release from its text, as decodeRelease does. */
export async function openReleaseText(text: string): Promise<Result<Release>> {
  return decodeRelease(text, await sha256(releaseBody(text)));
}
