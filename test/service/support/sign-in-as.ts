import { randomUUID } from "node:crypto";
import type { ClubRole } from "../../../src/service/user";
import type { Database } from "../../../src/service/store/database";
import { issueToken } from "../../../src/service/store/issue-token";

/** Makes a person with that role in a club, signs in as them, and returns the Authorization header. */
export async function signInAs(
  database: Database,
  { club, role, member }: Pick<ClubRole, "club" | "role"> & { readonly member: string | null },
  name = "Ada Byron",
): Promise<{ authorization: string }> {
  const [user] = await database.query<{ id: string }>(
    "insert into app_user (issuer, subject, name) values ('tests', $1, $2) returning id",
    [randomUUID(), name],
  );
  await database.query("insert into user_role (club_id, user_id, role, member_code) values ($1, $2, $3, $4)", [
    ...[club, user!.id, role, member],
  ]);
  const until = new Date("2036-01-01T00:00:00Z");
  return { authorization: `Bearer ${await issueToken(database, user!.id, new Date("2026-01-01T00:00:00Z"), until)}` };
}
