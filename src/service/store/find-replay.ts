import type { Receipt } from "../../domain/questionnaire/receipt";
import type { Queryable } from "./database";
import { findReceipt, type SubmissionsOf } from "./find-receipts";

/** What is sent again: by whom, for whom, under which key, and the SHA-256 of its bytes. */
export interface Replay extends SubmissionsOf {
  readonly user: { readonly id: string };
  readonly key: string;
  readonly body: Uint8Array;
}

/** The receipt that these very bytes led to under this key; null where they have not been taken in so. */
export async function findReplay(on: Queryable, of: Replay): Promise<Receipt | null> {
  const [known] = await on.query<{ version: number }>(
    `select version from idempotency where club_id = $1 and user_id = $2 and key = $3 and year = $4 and member_code = $5
        and body_sha256 = $6 and version is not null`,
    [of.club, of.user.id, of.key, of.year, of.member, of.body],
  );
  return known === undefined ? null : findReceipt(on, of, known.version);
}
