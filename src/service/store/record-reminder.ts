import { appendAudit, lockAuditHead } from "./audit-chain";
import type { Database } from "./database";

/** A reminder about to be sent. */
export interface ReminderToSend {
  readonly club: string;
  readonly year: string;
  readonly member: string;
  /** The day in England. */
  readonly day: string;
  readonly recipients: number;
  /** Whether to send it even if the member was reminded on that day. */
  readonly again: boolean;
  readonly user: { readonly id: string; readonly name: string };
  readonly at: Date;
}

/**
 * Notes that a reminder is being sent, before it is: so that it is not sent twice, whatever happens meanwhile.
 *
 * @returns its number; null if the member was reminded that day, or nobody knows whether it was
 */
export async function beginReminder(database: Database, reminder: ReminderToSend): Promise<number | null> {
  const { club, year, member, day, recipients, again, user } = reminder;
  return database.transaction(async (transaction) => {
    const head = await lockAuditHead(transaction, { chain: "club", id: club });
    const at = reminder.at.toISOString();
    const [begun] = await transaction.query<{ number: number }>(
      `insert into reminder (club_id, year, member_code, number, day, made_at, made_by, made_by_name, recipients)
       select $1, $2, $3, coalesce(max(number), 0) + 1, $4::date, $5::timestamptz, $6::uuid, $7, $8::integer
         from reminder where club_id = $1 and year = $2 and member_code = $3
       having $9::boolean or not coalesce(bool_or(day = $4::date and outcome is distinct from 'failed'), false)
       returning number`,
      [club, year, member, day, at, user.id, user.name, recipients, again],
    );
    if (begun === undefined) return null;
    const { number } = begun;
    await appendAudit(transaction, head, {
      what: "reminder begun",
      at,
      user: user.id,
      year,
      member,
      number,
      recipients,
    });
    return number;
  });
}

/** Notes what came of it. */
export async function endReminder(
  database: Database,
  { club, year, member, user, at }: Pick<ReminderToSend, "club" | "year" | "member" | "user" | "at">,
  number: number,
  outcome: "sent" | "failed",
): Promise<void> {
  await database.transaction(async (transaction) => {
    const head = await lockAuditHead(transaction, { chain: "club", id: club });
    await transaction.query(
      "update reminder set outcome = $5 where club_id = $1 and year = $2 and member_code = $3 and number = $4",
      [club, year, member, number, outcome],
    );
    const entry = { at: at.toISOString(), user: user.id, year, member, number };
    await appendAudit(transaction, head, { what: `reminder ${outcome}`, ...entry });
  });
}
