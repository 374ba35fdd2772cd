import type { MemberReference } from "../contract/member";
import type { Role, SubmittingRole } from "../contract/role";
import { refuse } from "./refusal";
import { requireClub } from "./require-club";
import type { Database } from "./store/database";
import type { User } from "./user";

interface Address {
  readonly club: string;
  readonly member: string;
}

/**
 * The member whose submissions this user may read: their own, or any member of the club for an administrator.
 *
 * @throws Refusal 403 for another member's, whether or not it exists or has submitted anything (who is in a club is not
 * secret, but what they have submitted is); 404 if an administrator names a member who is not in the club
 */
export async function requireReader(database: Database, user: User, address: Address): Promise<MemberReference> {
  const { role, member } = requireClub(user, address.club);
  if (role !== "administrator") return own(member, address);
  const [found] = await database.query<Record<string, unknown> & MemberReference>(
    "select code, name from member where club_id = $1 and code = $2",
    [address.club, address.member],
  );
  if (found === undefined) throw refuse("not-in-club", address);
  return found;
}

/**
 * The user's role in a club where they act for that member.
 *
 * @throws Refusal 403 for another member, and for the club's administrators, who act for none
 */
export function requireColleague(user: User, address: Address): Exclude<Role, "administrator"> {
  const { role, member } = requireClub(user, address.club);
  own(member, address);
  // An administrator acts for no member, and so was refused.
  return role as Exclude<Role, "administrator">;
}

/** The member a user submits for, and in which role. */
export interface Submitter {
  readonly member: MemberReference;
  readonly role: SubmittingRole;
}

/**
 * The member this user submits for, their own, as a contributor or an approver.
 *
 * @throws Refusal 403 for another member, and for a user who is neither; administrators never submit
 */
export function requireContributor(user: User, address: Address): Submitter {
  const { role, member } = requireClub(user, address.club);
  if (role !== "administrator") own(member, address);
  if (role !== "contributor" && role !== "approver") throw refuse("not-a-contributor");
  return { member: own(member, address), role };
}

/**
 * The member this user acts for in any of their clubs, in any role.
 *
 * @throws Refusal 403 for another member, and for a user who acts for none
 */
export function requireActingFor(user: User, member: string): MemberReference {
  const found = user.roles.find((role) => role.member?.code === member)?.member ?? null;
  return own(found, { member });
}

/**
 * The member this user submits for in any of their clubs.
 *
 * @throws Refusal 403 for another member, for a user who acts for none, and for one who only reads
 */
export function requireSubmittingFor(user: User, member: string): MemberReference {
  const acting = requireActingFor(user, member);
  const submits = user.roles.some((each) => each.member?.code === member && each.role !== "reader");
  if (!submits) throw refuse("readers-only-read");
  return acting;
}

function own(member: MemberReference | null, address: Pick<Address, "member">): MemberReference {
  if (member?.code !== address.member) throw refuse("another-member", address);
  return member;
}
