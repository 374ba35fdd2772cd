import { randomUUID } from "node:crypto";
import type { RoleChange } from "../../../src/contract/people";
import type { Database } from "../../../src/service/store/database";
import { issueToken } from "../../../src/service/store/issue-token";
import { setRole } from "../../../src/service/store/people";

/** A new person with that role in a club, and their Authorization header, for a day. */
export function signInPerson(
  database: Pick<Database, "transaction">,
  club: string,
  role: RoleChange,
  now: Date,
): Promise<{ readonly authorization: string }> {
  return database.transaction(async (transaction) => {
    const [user] = await transaction.query<{ id: string }>(
      "insert into app_user (issuer, subject, name) values ('invitation', $1, 'A person') returning id",
      [randomUUID()],
    );
    await setRole(transaction, { club, person: user!.id, ...role });
    const token = await issueToken(transaction, user!.id, now, new Date(now.getTime() + 86_400_000));
    return { authorization: `Bearer ${token}` };
  });
}
