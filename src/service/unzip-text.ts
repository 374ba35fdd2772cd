import { gunzipSync } from "node:zlib";
import { isGzipDamage } from "./is-gzip-damage";

/**
 * The text of what is kept as gzip; null if it is damaged, or would unpack to more than it can have been.
 *
 * @param most bytes
 */
export function unzipText(gzip: Uint8Array, most: number): string | null {
  try {
    return gunzipSync(gzip, { maxOutputLength: most }).toString("utf8");
  } catch (error) {
    if (!isGzipDamage(error)) throw error;
    return null;
  }
}
