import * as domain from "../../src/domain/release/encode-release";
import type { ReleaseContent } from "../../src/domain/release/release";
import { sha256 } from "../../src/service/sha256";

/** The domain's encodeRelease, with the hash by Node. */
export function encodeRelease(content: ReleaseContent): string {
  return domain.encodeRelease(content, sha256);
}
