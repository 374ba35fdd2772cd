import { randomBytes } from "node:crypto";
import type { Queryable } from "./database";
import { hashToken, tokenPrefix } from "./hash-token";

/**
 * Issues an access token: 256 random bits. We store only its SHA-256 and first characters, so that nobody can sign in
 * with what is in the database or a backup.
 */
export async function issueToken(on: Queryable, userId: string, issuedAt: Date, expiresAt: Date): Promise<string> {
  const token = `yst_${randomBytes(32).toString("base64url")}`;
  await on.query("insert into token (sha256, prefix, user_id, issued_at, expires_at) values ($1, $2, $3, $4, $5)", [
    hashToken(token),
    tokenPrefix(token),
    userId,
    issuedAt.toISOString(),
    expiresAt.toISOString(),
  ]);
  return token;
}
