import { refuse } from "./refusal";
import type { Database } from "./store/database";
import type { ClubRole, User } from "./user";

/**
 * The user's role in a club.
 * @throws Refusal: 404 where there is no such club (that a club exists is no secret), 403 where it is another's.
 */
export async function requireClub(database: Database, user: User, club: string): Promise<ClubRole> {
  const role = user.roles.find((candidate) => candidate.club === club);
  if (role !== undefined) return role;
  // PostgreSQL takes no text with a NUL in it, so that no club has one in its id.
  const [known] = club.includes("\0") ? [] : await database.query("select 1 from club where id = $1", [club]);
  throw refuse(known === undefined ? "unknown-club" : "another-club", { club });
}
