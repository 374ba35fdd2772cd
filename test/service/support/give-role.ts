import type { Role } from "../../../src/contract/role";
import type { Database } from "../../../src/service/store/database";

/** Gives the development user of a member that role in every one of their clubs. Apps that know them learn it in 5 s. */
export async function giveRole(on: Pick<Database, "query">, member: string, role: Role): Promise<void> {
  await on.query(
    `update user_role set role = $2, member_code = case when $2 = 'administrator' then null else app_user.subject end
       from app_user where app_user.id = user_role.user_id and app_user.subject = $1`,
    [member, role],
  );
}
