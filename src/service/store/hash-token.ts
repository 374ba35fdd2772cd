import { createHash } from "node:crypto";

/** What we store of a token. A token is 256 random bits, so nobody can find it from a plain SHA-256. */
export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** The first characters of a token, to find its row by; they reveal nothing about the rest. */
export function tokenPrefix(token: string): string {
  return token.slice(0, 12);
}
