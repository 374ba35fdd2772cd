import type { Database, Queryable } from "./database";
import { hashToken } from "./hash-token";
import { makeInvitationCode } from "./invitations";

const day = 24 * 60 * 60 * 1000;
/** Any number that no other lock of ours has. */
const advisoryLock = 20_261_123;

/** Whether any club has an administrator who can sign in to a live service. */
export async function hasAdministrator(on: Queryable): Promise<boolean> {
  const [row] = await on.query(
    `select 1 from user_role join app_user on app_user.id = user_role.user_id
      where role = 'administrator' and issuer <> 'development' limit 1`,
  );
  return row !== undefined;
}

/**
 * Invites the first administrator, of every club that has a questionnaire. Of several such invitations only the newest
 * can be accepted, and only while no club has an administrator; for a day.
 *
 * @returns The code, which is shown once; null if no club has a questionnaire, or one has an administrator
 */
export async function inviteFirstAdministrator(
  database: Pick<Database, "transaction">,
  now: Date,
): Promise<string | null> {
  return database.transaction(async (transaction) => {
    await transaction.query("select pg_advisory_xact_lock($1)", [advisoryLock]);
    const [year] = await transaction.query("select 1 from collection limit 1");
    if (year === undefined || (await hasAdministrator(transaction))) return null;
    await transaction.query(
      "update invitation set revoked_at = $1 where club_id is null and accepted_at is null and revoked_at is null",
      [now.toISOString()],
    );
    const code = makeInvitationCode();
    await transaction.query(
      "insert into invitation (sha256, role, issued_at, expires_at) values ($1, 'administrator', $2, $3)",
      [hashToken(code), now.toISOString(), new Date(now.getTime() + day).toISOString()],
    );
    return code;
  });
}
