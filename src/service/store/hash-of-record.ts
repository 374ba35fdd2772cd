import { createHash } from "node:crypto";

/**
 * SHA-256, hexadecimal, of what we store besides the content: with it an audit entry can prove what it must not
 * contain, such as the names of people.
 */
export function hashOfRecord(fields: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex");
}
