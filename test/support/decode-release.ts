import * as domain from "../../src/domain/release/decode-release";
import type { Release } from "../../src/domain/release/release";
import { releaseBody } from "../../src/domain/release/release-header";
import type { Result } from "../../src/domain/result";
import { sha256 } from "../../src/service/sha256";

/** The domain's decodeRelease, with the hash by Node. */
export function decodeRelease(text: string): Result<Release> {
  return domain.decodeRelease(text, sha256(releaseBody(text)));
}
