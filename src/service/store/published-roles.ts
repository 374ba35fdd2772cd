import type { Queryable } from "./database";

/**
 * Lets everyone who acts for a member, or only that person, read the clubs of published figures that the member is in,
 * as every member's readers may; and no longer if they act for it no more.
 *
 * @param person id of a user; null for everybody
 */
export async function followMembership(on: Queryable, person: string | null): Promise<void> {
  if (person !== null) await dropPublishedRoles(on, person);
  await on.query(
    `insert into user_role (club_id, user_id, role, member_code)
     select distinct on (member.club_id, own.user_id) member.club_id, own.user_id, 'reader', member.code
       from user_role as own
       join collection on collection.club_id = own.club_id
       join member on member.code = own.member_code
      where ($1::uuid is null or own.user_id = $1)
        and not exists (select from collection as asked where asked.club_id = member.club_id)
      order by member.club_id, own.user_id, member.code
     on conflict (club_id, user_id) do nothing`,
    [person],
  );
}

async function dropPublishedRoles(on: Queryable, person: string): Promise<void> {
  await on.query(
    `delete from user_role where user_id = $1 and role = 'reader'
        and not exists (select from collection where collection.club_id = user_role.club_id)
        and not exists (select from user_role as own join collection on collection.club_id = own.club_id
                         where own.user_id = user_role.user_id and own.member_code = user_role.member_code)`,
    [person],
  );
}
