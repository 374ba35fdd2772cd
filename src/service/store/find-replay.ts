import type { Receipt } from "../../domain/questionnaire/receipt";
import type { Queryable } from "./database";
import { findReceipt, type SubmissionsOf } from "./find-receipts";

/** A request that may be a repeat: who sends it, for whom, with which key, and the SHA-256 of its bytes. */
export interface Replay extends SubmissionsOf {
  readonly user: { readonly id: string };
  readonly key: string;
  readonly body: Uint8Array;
}

/** The receipt that exactly these bytes got with this key; null if they were not accepted with it before. */
export async function findReplay(on: Queryable, of: Replay): Promise<Receipt | null> {
  const [known] = await on.query<{ version: number }>(
    `select version from idempotency where club_id = $1 and user_id = $2 and key = $3 and year = $4 and member_code = $5
        and body_sha256 = $6 and version is not null`,
    [of.club, of.user.id, of.key, of.year, of.member, of.body],
  );
  return known === undefined ? null : findReceipt(on, of, known.version);
}
