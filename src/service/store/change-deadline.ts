import { refuse } from "../refusal";
import { appendAudit, lockAuditHead } from "./audit-chain";
import type { Database } from "./database";
import { findCollection } from "./find-collection";
import { findDue } from "./find-due";
import { hashOfRecord } from "./hash-of-record";

interface Change {
  readonly club: string;
  readonly year: string;
  readonly reason: string;
  readonly user: { readonly id: string; readonly name: string };
  readonly at: Date;
}

/** Another last day for a club year's submissions; days are ISO dates, null for no last day. */
export interface DeadlineToSet extends Change {
  /** The deadline that it follows. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A later day for one member of the club. */
export interface ExtensionToGrant extends Change {
  readonly member: string;
  readonly until: string;
}

/**
 * Sets a club year's deadline.
 *
 * @throws Refusal 404 for an unknown club year, 409 if the deadline is another than the one that this follows
 */
export async function setDeadline(database: Database, change: DeadlineToSet): Promise<void> {
  const { club, year, from, to, reason, user } = change;
  await database.transaction(async (transaction) => {
    const head = await lockAuditHead(transaction, { chain: "club", id: club });
    const collection = await findCollection(transaction, club, year);
    if (collection === null) throw refuse("unknown-form", { club, year });
    const { deadline } = collection;
    if (deadline !== from) throw refuse("another-deadline", { year, deadline });
    const at = change.at.toISOString();
    const [made] = await transaction.query<{ number: number }>(
      `insert into deadline_change (club_id, year, number, from_day, to_day, reason, made_at, made_by, made_by_name)
       select $1, $2, coalesce(max(number), 0) + 1, $3::date, $4::date, $5, $6::timestamptz, $7::uuid, $8
         from deadline_change where club_id = $1 and year = $2 returning number`,
      [club, year, from, to, reason, at, user.id, user.name],
    );
    await transaction.query("update collection set deadline = $3 where club_id = $1 and year = $2", [club, year, to]);
    const record = hashOfRecord([reason, user.name]);
    const entry = { at, user: user.id, year, number: made?.number, from, to, record };
    await appendAudit(transaction, head, { what: "deadline changed", ...entry });
  });
}

/**
 * Gives a member an extension.
 *
 * @returns its number
 * @throws Refusal 404 for an unknown club year, 422 if it is no later than the club year's deadline
 */
export async function grantExtension(database: Database, grant: ExtensionToGrant): Promise<number> {
  const { club, year, member, until, reason, user } = grant;
  return database.transaction(async (transaction) => {
    const head = await lockAuditHead(transaction, { chain: "club", id: club });
    const collection = await findCollection(transaction, club, year);
    if (collection === null) throw refuse("unknown-form", { club, year });
    const { day: due } = await findDue(transaction, collection, { club, year, member: null });
    if (until <= due) throw refuse("extension-too-early", { until, due });
    const at = grant.at.toISOString();
    const [made] = await transaction.query<{ number: number }>(
      `insert into extension (club_id, year, member_code, number, until_day, reason, made_at, made_by, made_by_name)
       select $1, $2, $3, coalesce(max(number), 0) + 1, $4::date, $5, $6::timestamptz, $7::uuid, $8
         from extension where club_id = $1 and year = $2 and member_code = $3 returning number`,
      [club, year, member, until, reason, at, user.id, user.name],
    );
    if (made === undefined) throw new Error("The extension just stored cannot be found.");
    const { number } = made;
    const record = hashOfRecord([reason, user.name]);
    const entry = { at, user: user.id, year, member, number, until, record };
    await appendAudit(transaction, head, { what: "extension granted", ...entry });
    return number;
  });
}
