import { createHash } from "node:crypto";

/**
 * SHA-256, hexadecimal, of what is kept beside the content: an audit entry proves by it what it must not hold, such as the
 * names of people.
 */
export function hashOfRecord(fields: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex");
}
