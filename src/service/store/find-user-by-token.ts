import { timingSafeEqual } from "node:crypto";
import type { ClubRole, Identity, User } from "../user";
import type { Queryable, Row } from "./database";
import { hashToken, tokenPrefix } from "./hash-token";

interface UserRow extends Row {
  user_id: string;
  user_name: string;
  issuer: string;
  subject: string;
  club_id: string;
  role: ClubRole["role"];
  member_code: string | null;
  member_name: string | null;
}

interface TokenRow extends UserRow {
  sha256: Uint8Array;
  expires_at: Date;
  last_used_on: string | null;
}

const userColumns = `app_user.id as user_id, app_user.name as user_name, app_user.issuer, app_user.subject,
  user_role.club_id, user_role.role, member.code as member_code, member.name as member_name`;
const joinedRoles = `join user_role on user_role.user_id = app_user.id
  left join member on member.club_id = user_role.club_id and member.code = user_role.member_code`;

/**
 * The user whose token this is, noting that it was used that day; null if it is unknown, expired or revoked, or its
 * user has no role left.
 *
 * @param development whether to accept tokens from development sign-in, which asks for no proof of who you are
 */
export async function findUserByToken(
  on: Queryable,
  token: string,
  now: Date,
  development: boolean,
): Promise<User | null> {
  const rows = await on.query<TokenRow>(
    `select token.sha256, token.expires_at, to_char(token.last_used_on, 'YYYY-MM-DD') as last_used_on, ${userColumns}
       from token
       join app_user on app_user.id = token.user_id
       ${joinedRoles}
      where token.prefix = $1 and token.revoked_at is null and token.expires_at > $2
        and ($3 or app_user.issuer <> 'development')
      order by user_role.club_id`,
    [tokenPrefix(token), now.toISOString(), development],
  );
  const hash = hashToken(token);
  const own = rows.filter((row) => timingSafeEqual(row.sha256, hash));
  const [first] = own;
  if (first === undefined) return null;
  const today = now.toISOString().slice(0, 10);
  if (first.last_used_on !== today)
    await on.query("update token set last_used_on = $2 where sha256 = $1", [hash, today]);
  return readUser(own, first.expires_at);
}

/**
 * The user whom somebody else vouches for; null if they have no role.
 *
 * @param until when what they vouched with expires
 */
export async function findUserByIdentity(
  on: Queryable,
  { issuer, subject }: Identity,
  until: Date,
): Promise<User | null> {
  const rows = await on.query<UserRow>(
    `select ${userColumns} from app_user ${joinedRoles}
      where app_user.issuer = $1 and app_user.subject = $2 order by user_role.club_id`,
    [issuer, subject],
  );
  return readUser(rows, until);
}

function readUser([first, ...others]: readonly UserRow[], signedInUntil: Date): User | null {
  if (first === undefined) return null;
  return {
    id: first.user_id,
    identity: { issuer: first.issuer, subject: first.subject },
    name: first.user_name,
    roles: [readRole(first), ...others.map(readRole)],
    signedInUntil,
  };
}

function readRole({ club_id, role, member_code, member_name }: UserRow): ClubRole {
  const member = member_code === null || member_name === null ? null : { code: member_code, name: member_name };
  return { club: club_id, role, member };
}
