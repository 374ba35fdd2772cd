import { randomUUID } from "node:crypto";
import type { Role } from "../../contract/role";
import type { MemberReference } from "../../contract/member";
import { refuse } from "../refusal";
import { invitationIssuer, type Identity } from "../user";
import type { Queryable, Row, Transaction } from "./database";
import { hasAdministrator } from "./first-administrator";
import { hashToken } from "./hash-token";
import { setRole } from "./people";
import { findAskingClubs, recordInClubs } from "./record-in-clubs";

interface InvitationRow extends Row {
  id: string;
  club: string | null;
  role: Role;
  code: string | null;
  member: string | null;
  usable: boolean;
}

/** What accepting an invitation led to. */
export interface Joined {
  /** Id of the user. */
  readonly person: string;
  readonly role: Role;
  readonly member: MemberReference | null;
}

/**
 * Accepts an invitation: once, however many try at the same time. A code that is unknown, expired, revoked or used
 * takes the same steps and gets the same refusal.
 *
 * @param accepting.identity who accepts it; null for a person whom nobody else vouches for, who becomes a new user
 * @throws Refusal 403 if it cannot be accepted; 409 if the club would lose its last administrator
 */
export async function acceptInvitation(
  transaction: Transaction,
  accepting: { readonly code: string; readonly name: string; readonly identity: Identity | null; readonly at: Date },
): Promise<Joined> {
  const { code, name, identity, at } = accepting;
  const invitation = await lockInvitation(transaction, code, at);
  if (invitation?.usable !== true) throw refuse("invitation-refused");
  const clubs = invitation.club === null ? await findAskingClubs(transaction) : [invitation.club];
  const person = await saveUser(transaction, identity ?? { issuer: invitationIssuer, subject: randomUUID() }, name);
  const { role } = invitation;
  const member = readMember(invitation);
  await transaction.query("update invitation set accepted_at = $2, accepted_by = $3 where id = $1", [
    ...[invitation.id, at.toISOString(), person],
  ]);
  await recordInClubs(transaction, clubs, {
    what: "invitation accepted",
    at: at.toISOString(),
    user: person,
    invitation: invitation.id,
    role,
    member: member?.code ?? null,
  });
  // Looked at only now that everybody else waits for the clubs' records.
  if (invitation.club === null && (await hasAdministrator(transaction))) throw refuse("invitation-refused");
  for (const club of clubs) await setRole(transaction, { club, person, role, member: member?.code ?? null });
  return { person, role, member };
}

async function lockInvitation(transaction: Transaction, code: string, at: Date): Promise<InvitationRow | undefined> {
  const [row] = await transaction.query<InvitationRow>(
    `select invitation.id, invitation.club_id as club, role, member_code as code,
            (select name from member where member.club_id = invitation.club_id and code = member_code) as member,
            accepted_at is null and revoked_at is null and expires_at > $2
              -- One that was written while its administrator was being removed is theirs no longer.
              and (issued_by is null or exists (select from user_role where user_role.club_id = invitation.club_id
                and user_id = issued_by and user_role.role = 'administrator')) as usable
       from invitation where sha256 = $1 for update`,
    [hashToken(code), at.toISOString()],
  );
  return row;
}

function readMember({ code, member }: InvitationRow): MemberReference | null {
  return code === null || member === null ? null : { code, name: member };
}

/** The user with that identity, new if there is none. A user who is known keeps their name. */
async function saveUser(on: Queryable, { issuer, subject }: Identity, name: string): Promise<string> {
  const [user] = await on.query<{ id: string }>(
    `insert into app_user (issuer, subject, name) values ($1, $2, $3)
     on conflict (issuer, subject) do update set name = app_user.name returning id`,
    [issuer, subject, name.trim()],
  );
  if (user === undefined) throw new Error("PostgreSQL returned no user.");
  return user.id;
}
