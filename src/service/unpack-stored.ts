import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { isGzipDamage } from "./is-gzip-damage";
import { refuse } from "./refusal";

const unzip = promisify(gunzip);

/**
 * Unpacks what is kept as gzip, off the thread that answers.
 *
 * @param most bytes that it can have been when it was packed
 * @throws Refusal where it is damaged
 */
export async function unpackStored(bytes: Uint8Array, most: number): Promise<Buffer> {
  try {
    return await unzip(bytes, { maxOutputLength: most });
  } catch (cause) {
    if (!isGzipDamage(cause)) throw cause;
    throw refuse("damaged").because(cause);
  }
}
