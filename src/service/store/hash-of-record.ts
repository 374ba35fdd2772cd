import { sha256 } from "../sha256";

/**
 * SHA-256, hexadecimal, of what we store besides the content: with it an audit entry can prove what it must not
 * contain, such as the names of people.
 */
export function hashOfRecord(fields: readonly unknown[]): string {
  return sha256(JSON.stringify(fields));
}
