import type { Contact, PeopleDirectory } from "../../contract/contacts";
import type { Queryable, Row } from "./database";

interface ContactRow extends Row {
  email: string | null;
  phone: string | null;
}

interface DirectoryRow extends ContactRow, Pick<PeopleDirectory["people"][number], "name" | "role"> {
  code: string | null;
  member: string | null;
}

/** What a person lets the others of their clubs know; without consent there is nothing. */
export async function findContact(on: Queryable, person: string): Promise<Contact> {
  const [row] = await on.query<ContactRow>("select email, phone from own_contact where user_id = $1", [person]);
  return row === undefined ? { consent: false, email: null, phone: null } : { consent: true, ...row };
}

/** Keeps it while they consent, and otherwise deletes what was kept. */
export async function saveContact(on: Queryable, person: string, { consent, email, phone }: Contact, at: Date) {
  if (!consent || (email === null && phone === null)) {
    await on.query("delete from own_contact where user_id = $1", [person]);
    return;
  }
  await on.query(
    `insert into own_contact (user_id, email, phone, consented_at) values ($1, $2, $3, $4)
     on conflict (user_id) do update set email = excluded.email, phone = excluded.phone, consented_at = excluded.consented_at`,
    [person, email, phone, at.toISOString()],
  );
}

/**
 * Everyone with a role in a club, with how to reach those who let the club know.
 * @param development whether users of development sign-in are among them
 */
export async function findDirectory(
  on: Queryable,
  club: string,
  development: boolean,
): Promise<PeopleDirectory["people"]> {
  const rows = await on.query<DirectoryRow>(
    `select app_user.name, user_role.role, member.code, member.name as member, own_contact.email, own_contact.phone
       from user_role join app_user on app_user.id = user_role.user_id
       left join own_contact on own_contact.user_id = app_user.id
       left join member on member.club_id = user_role.club_id and member.code = user_role.member_code
      where user_role.club_id = $1 and ($2 or app_user.issuer <> 'development')
      order by member.name nulls first, app_user.name, app_user.id`,
    [club, development],
  );
  return rows.map(({ name, role, code, member, email, phone }) => ({
    name,
    role,
    email,
    phone,
    member: code === null || member === null ? null : { code, name: member },
  }));
}
