import type { Queryable } from "./database";

interface MemberOfClub {
  readonly club: string;
  readonly member: string;
}

/** How many bytes are stored for a member's submissions in a club; the same bytes in two versions are stored once. */
export async function findStoredBytes(on: Queryable, { club, member }: MemberOfClub): Promise<number> {
  const [stored] = await on.query<{ bytes: number }>(
    `select ((select coalesce(sum(size), 0) from blob where sha256 in (
         select answers_sha256 from submission where club_id = $1 and member_code = $2
         union select blob_sha256 from attachment where club_id = $1 and member_code = $2))
       + (select coalesce(sum(octet_length(subject) + octet_length(value) + octet_length(words)), 0)
            from explanation where club_id = $1 and member_code = $2))::float8 as bytes`,
    [club, member],
  );
  return stored?.bytes ?? 0;
}

/** Whether a submission was accepted with this key. */
export async function isKeyKnown(
  on: Queryable,
  { club, user, key }: { readonly club: string; readonly user: { readonly id: string }; readonly key: string },
): Promise<boolean> {
  const known = await on.query(
    "select from idempotency where club_id = $1 and user_id = $2 and key = $3 and version is not null",
    [club, user.id, key],
  );
  return known.length > 0;
}
