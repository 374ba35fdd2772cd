import type { ClubContacts, Contacts } from "../../contract/reminders";
import { appendAudit, lockAuditHead } from "./audit-chain";
import type { Database, Queryable, Row } from "./database";

type Contact = Contacts["contacts"][number];

interface ContactsOf {
  readonly club: string;
  readonly member: string;
}

/** The people at a member to whom the club writes, in the order they were given. */
export async function findContacts(on: Queryable, { club, member }: ContactsOf): Promise<Contact[]> {
  return on.query<Row & Contact>(
    "select name, email from member_contact where club_id = $1 and member_code = $2 order by number",
    [club, member],
  );
}

/** Every member of a club that still exists, by name, with the people there to whom the club writes. */
export async function findClubContacts(on: Queryable, club: string): Promise<ClubContacts["members"]> {
  const rows = await on.query<Row & { code: string; member: string; name: string | null; email: string | null }>(
    `select member.code, member.name as member, member_contact.name, member_contact.email
       from member left join member_contact on member_contact.club_id = member.club_id and member_code = member.code
      where member.club_id = $1 and not abolished order by member.name, member.code, number`,
    [club],
  );
  const byMember = new Map<string, ClubContacts["members"][number]>();
  for (const { code, member, name, email } of rows) {
    const { contacts } = byMember.get(code) ?? { contacts: [] };
    const all = name === null || email === null ? contacts : [...contacts, { name, email }];
    byMember.set(code, { code, name: member, contacts: all });
  }
  return [...byMember.values()];
}

/** Replaces a member's contacts. The audit chain says how many there are now, and nothing about who they are. */
export async function saveContacts(
  database: Database,
  of: ContactsOf,
  contacts: readonly Contact[],
  by: { readonly user: { readonly id: string }; readonly at: Date },
): Promise<void> {
  const { club, member } = of;
  await database.transaction(async (transaction) => {
    const head = await lockAuditHead(transaction, { chain: "club", id: club });
    await transaction.query("delete from member_contact where club_id = $1 and member_code = $2", [club, member]);
    await transaction.query(
      `insert into member_contact (club_id, member_code, number, name, email)
       select $1, $2, number, given ->> 'name', given ->> 'email'
         from json_array_elements($3::text::json) with ordinality as each (given, number)`,
      [club, member, JSON.stringify(contacts)],
    );
    const entry = { at: by.at.toISOString(), user: by.user.id, member, count: contacts.length };
    await appendAudit(transaction, head, { what: "contacts changed", ...entry });
  });
}
