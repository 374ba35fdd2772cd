import type { Person, RoleChange } from "../../contract/people";
import { refuse } from "../refusal";
import type { Queryable, Row, Transaction } from "./database";
import { followMembership } from "./published-roles";
import { recordInClubs } from "./record-in-clubs";

/** A change of somebody's role, and who makes it. */
interface ChangeBy {
  readonly club: string;
  /** Id of the person whose role it is. */
  readonly person: string;
  /** Id of the administrator. */
  readonly by: string;
  readonly at: Date;
}

interface PersonRow extends Row, Omit<Person, "member"> {
  code: string | null;
  member: string | null;
}

/**
 * Everyone with a role in a club, by authority and name.
 * @param development whether users of development sign-in, who can sign in only where it is on, are among them
 */
export async function findPeople(on: Queryable, club: string, development: boolean): Promise<Person[]> {
  const rows = await on.query<PersonRow>(
    `select app_user.id, app_user.name, user_role.role, member.code, member.name as member
       from user_role join app_user on app_user.id = user_role.user_id
       left join member on member.club_id = user_role.club_id and member.code = user_role.member_code
      where user_role.club_id = $1 and ($2 or app_user.issuer <> 'development')
      order by member.name nulls first, app_user.name, app_user.id`,
    [club, development],
  );
  return rows.map(({ id, name, role, code, member }) => ({
    id,
    name,
    role,
    member: code === null || member === null ? null : { code, name: member },
  }));
}

/** Everyone who acts for a member in a club, by name; development as in findPeople. */
export async function findColleagues(
  on: Queryable,
  club: string,
  member: string,
  development: boolean,
): Promise<Omit<Person, "member">[]> {
  return (await findPeople(on, club, development)).flatMap((person) =>
    person.member?.code === member ? [{ id: person.id, name: person.name, role: person.role }] : [],
  );
}

/**
 * Gives a person a role in a club, instead of the one they have there if any. Call it only after the club's record has
 * been locked, so that two administrators cannot remove each other.
 *
 * @throws Refusal 409 if they are its last administrator and would no longer be
 */
export async function setRole(
  transaction: Transaction,
  { club, person, role, member }: RoleChange & { readonly club: string; readonly person: string },
): Promise<void> {
  if (role !== "administrator") await refuseWithoutAdministrator(transaction, club, person);
  await transaction.query(
    `insert into user_role (club_id, user_id, role, member_code) values ($1, $2, $3, $4)
     on conflict (club_id, user_id) do update set role = excluded.role, member_code = excluded.member_code`,
    [club, person, role, member],
  );
  await followMembership(transaction, person);
}

/**
 * Gives a person of a club another role in it.
 *
 * @throws Refusal 404 if they have none or the member is not in the club, 409 if they are its last administrator
 */
export async function changeRole(transaction: Transaction, change: ChangeBy & RoleChange): Promise<void> {
  const { club, person, by, at, role, member } = change;
  await recordInClubs(transaction, [club], {
    what: "role changed",
    at: at.toISOString(),
    user: by,
    person,
    role,
    member,
  });
  await requireActiveMember(transaction, club, { role, member });
  if ((await lockRole(transaction, club, person)) === null) throw refuse("unknown-person", { club });
  await setRole(transaction, change);
  if (role !== "administrator") await revokeInvitationsOf(transaction, change);
}

/**
 * Takes a person's role in a club away. Invitations they issued as its administrator can no longer be accepted.
 *
 * @throws Refusal 404 if they have none, 409 if they are its last administrator
 */
export async function removePerson(transaction: Transaction, { club, person, by, at }: ChangeBy): Promise<void> {
  await recordInClubs(transaction, [club], { what: "person removed", at: at.toISOString(), user: by, person });
  if ((await lockRole(transaction, club, person)) === null) throw refuse("unknown-person", { club });
  await refuseWithoutAdministrator(transaction, club, person);
  await transaction.query("delete from user_role where club_id = $1 and user_id = $2", [club, person]);
  await followMembership(transaction, person);
  await revokeInvitationsOf(transaction, { club, person, at });
  // Nobody may see how to reach somebody who is in no club, so there is nothing to keep it for.
  await transaction.query(
    "delete from own_contact where user_id = $1 and not exists (select from user_role where user_id = $1)",
    [person],
  );
}

/** @throws Refusal 400 if the role is for a member and none is given, or the reverse; 404 if it is not in the club */
export async function requireActiveMember(on: Queryable, club: string, { role, member }: RoleChange): Promise<void> {
  if ((role === "administrator") !== (member === null)) {
    const what =
      role === "administrator"
        ? "An administrator acts for no member: send member as null."
        : `A person who is ${role === "approver" ? "an" : "a"} ${role} acts for a member: send its ONS code as member.`;
    throw refuse("invalid-request", { what });
  }
  if (member === null) return;
  const [found] = await on.query("select code from member where club_id = $1 and code = $2 and not abolished", [
    club,
    member,
  ]);
  if (found === undefined) throw refuse("not-in-club", { club, member });
}

async function lockRole(transaction: Transaction, club: string, person: string): Promise<string | null> {
  const [row] = await transaction.query<{ role: string }>(
    "select role from user_role where club_id = $1 and user_id = $2 for update",
    [club, person],
  );
  return row?.role ?? null;
}

/** @throws Refusal 409 if this person is the club's only administrator */
async function refuseWithoutAdministrator(transaction: Transaction, club: string, person: string): Promise<void> {
  // A user of development sign-in cannot look after a live service's club, and so stands in for nobody else.
  const [row] = await transaction.query<{ last: boolean }>(
    `select not exists (select from user_role as other join app_user on app_user.id = other.user_id
                         where other.club_id = $1 and other.role = 'administrator' and other.user_id <> $2
                           and (app_user.issuer <> 'development' or own.issuer = 'development')) as last
       from user_role join app_user as own on own.id = user_role.user_id
      where club_id = $1 and user_id = $2 and role = 'administrator'`,
    [club, person],
  );
  if (row?.last === true) throw refuse("last-administrator");
}

/** Otherwise somebody who was removed could let themselves in again. */
async function revokeInvitationsOf(
  transaction: Transaction,
  { club, person, at }: Pick<ChangeBy, "club" | "person" | "at">,
): Promise<void> {
  await transaction.query(
    `update invitation set revoked_at = $3
      where club_id = $1 and issued_by = $2 and accepted_at is null and revoked_at is null`,
    [club, person, at.toISOString()],
  );
}
