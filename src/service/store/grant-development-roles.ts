import type { Queryable } from "./database";

/** What the development administrator is called among development's users; every other goes by a member's code. */
export const developmentAdministratorSubject = "administrator";

/** Makes the development administrator, if there is one, the administrator of every club that has a questionnaire. */
export async function grantDevelopmentAdministrator(on: Queryable): Promise<void> {
  await on.query(
    `insert into user_role (club_id, user_id, role)
     select distinct collection.club_id, app_user.id, 'administrator' from collection, app_user
      where app_user.issuer = 'development' and app_user.subject = $1
     on conflict (club_id, user_id) do nothing`,
    [developmentAdministratorSubject],
  );
}

/** Gives that member's development user, or every one, a role in each of their member's clubs; existing roles stay. */
export async function grantDevelopmentRoles(on: Queryable, member: string | null = null): Promise<void> {
  await on.query(
    `insert into user_role (club_id, user_id, role, member_code)
     select member.club_id, app_user.id, 'contributor', member.code
       from app_user join member on member.code = app_user.subject
      where app_user.issuer = 'development' and ($1::text is null or member.code = $1)
     on conflict (club_id, user_id) do nothing`,
    [member],
  );
}
