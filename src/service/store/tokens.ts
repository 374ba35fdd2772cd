import type { AccessTokens } from "../../contract/tokens";
import { refuse } from "../refusal";
import type { Queryable, Row, Transaction } from "./database";

interface TokenRow extends Row {
  prefix: string;
  issuedAt: Date;
  expiresAt: Date;
  lastUsedOn: string | null;
}

/** The most access tokens that a person can have at a time. */
export const mostTokens = 20;

/** A person's tokens that are valid at that time, the newest first. */
export async function findTokens(on: Queryable, person: string, now: Date): Promise<AccessTokens["tokens"]> {
  const rows = await on.query<TokenRow>(
    `select prefix, issued_at as "issuedAt", expires_at as "expiresAt", to_char(last_used_on, 'YYYY-MM-DD') as "lastUsedOn"
       from token where user_id = $1 and revoked_at is null and expires_at > $2 order by issued_at desc, prefix`,
    [person, now.toISOString()],
  );
  return rows.map((row) => ({
    ...row,
    issuedAt: row.issuedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  }));
}

/** @throws Refusal 404 if this person has no valid token that begins so */
export async function revokeToken(
  transaction: Transaction,
  { person, prefix, at }: { readonly person: string; readonly prefix: string; readonly at: Date },
): Promise<void> {
  const revoked = await transaction.query(
    `update token set revoked_at = $3
      where user_id = $1 and prefix = $2 and revoked_at is null and expires_at > $3 returning prefix`,
    [person, prefix, at.toISOString()],
  );
  if (revoked.length === 0) throw refuse("unknown-token", { prefix });
}
