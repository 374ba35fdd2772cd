import { refuse } from "./refusal";
import type { ClubRole, User } from "./user";

/**
 * The user's role in a club.
 * @throws Refusal 404 if they are not in it, whether or not there is such a club
 */
export function requireClub(user: User, club: string): ClubRole {
  const role = user.roles.find((candidate) => candidate.club === club);
  if (role === undefined) throw refuse("unknown-club", { club });
  return role;
}

/**
 * Returns if the user is an administrator of the club.
 * @throws Refusal 404 if they are not in it, whether or not there is such a club; 403 if they have another role
 */
export function requireAdministrator(user: User, club: string): void {
  if (requireClub(user, club).role !== "administrator") throw refuse("not-an-administrator", { club });
}
