import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { isGzipDamage } from "./is-gzip-damage";
import { refuse } from "./refusal";

const unzip = promisify(gunzip);

/**
 * Unpacks stored gzip data without blocking the thread that answers requests.
 *
 * @param most bytes that it can have had before it was packed
 * @throws Refusal if it is damaged
 */
export async function unpackStored(bytes: Uint8Array, most: number): Promise<Buffer> {
  try {
    return await unzip(bytes, { maxOutputLength: most });
  } catch (cause) {
    if (!isGzipDamage(cause)) throw cause;
    throw refuse("damaged").because(cause);
  }
}
