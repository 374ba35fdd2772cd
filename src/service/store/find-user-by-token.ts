import { timingSafeEqual } from "node:crypto";
import type { ClubRole, User } from "../user";
import type { Queryable, Row } from "./database";
import { hashToken, tokenPrefix } from "./hash-token";

interface TokenRow extends Row {
  sha256: Uint8Array;
  expires_at: Date;
  user_id: string;
  user_name: string;
  club_id: string;
  role: ClubRole["role"];
  member_code: string | null;
  member_name: string | null;
}

/**
 * The user whose token this is; null if it is unknown, expired or revoked, or its user has no role left.
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
    `select token.sha256, token.expires_at, app_user.id as user_id, app_user.name as user_name, user_role.club_id, user_role.role,
            member.code as member_code, member.name as member_name
       from token
       join app_user on app_user.id = token.user_id
       join user_role on user_role.user_id = app_user.id
       left join member on member.club_id = user_role.club_id and member.code = user_role.member_code
      where token.prefix = $1 and token.revoked_at is null and token.expires_at > $2
        and ($3 or app_user.issuer <> 'development')
      order by user_role.club_id`,
    [tokenPrefix(token), now.toISOString(), development],
  );
  const hash = hashToken(token);
  const [first, ...others] = rows.filter((row) => timingSafeEqual(row.sha256, hash));
  if (first === undefined) return null;
  return {
    id: first.user_id,
    name: first.user_name,
    roles: [readRole(first), ...others.map(readRole)],
    signedInUntil: first.expires_at,
  };
}

function readRole({ club_id, role, member_code, member_name }: TokenRow): ClubRole {
  const member = member_code === null || member_name === null ? null : { code: member_code, name: member_name };
  return { club: club_id, role, member };
}
