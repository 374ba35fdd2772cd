import type { FastifyBaseLogger } from "fastify";
import { takesSubmissions } from "../contract/collection-state";
import type { Reminders } from "../contract/reminders";
import type { MemberReturn, Returns } from "../contract/returns";
import { clubYearName } from "../domain/clubs/club-year-name";
import { londonDay } from "../domain/london-day";
import type { Mailer } from "./mail/mailer";
import { reminderMail } from "./mail/reminder-mail";
import { rowsOf } from "./store/as-member";
import { findNotReady } from "./store/find-sections";
import { findContacts } from "./store/member-contacts";
import type { Database } from "./store/database";
import { beginReminder, endReminder } from "./store/record-reminder";

interface Service {
  readonly database: Database;
  readonly mailer: Mailer;
  readonly log: FastifyBaseLogger;
}

interface ReminderOrder {
  readonly club: string;
  readonly year: string;
  /** What the administrator adds; null for nothing. */
  readonly text: string | null;
  /** Whether to write even to those who were reminded today. */
  readonly again: boolean;
  readonly user: { readonly id: string; readonly name: string };
  readonly at: Date;
}

type Reminder = Reminders["reminders"][number];

/** Writes to the contacts of these members, one member after another, and says what came of each. */
export async function sendReminders(
  service: Service,
  order: ReminderOrder,
  returns: readonly MemberReturn[],
  year: Pick<Returns, "state" | "deadline" | "demonstration">,
): Promise<Reminder[]> {
  const [club] = await service.database.query<{ label: string }>("select label from club where id = $1", [order.club]);
  const name = clubYearName({
    label: club?.label ?? order.club,
    year: order.year,
    demonstration: year.demonstration,
  });
  const sent: Reminder[] = [];
  for (const each of returns) sent.push(await remind(service, order, each, { ...year, name }));
  return sent;
}

async function remind(
  { database, mailer, log }: Service,
  order: ReminderOrder,
  { member, name, due }: MemberReturn,
  club: Pick<Returns, "state" | "deadline"> & { readonly name: string },
): Promise<Reminder> {
  const contacts = await findContacts(rowsOf(database, { club: order.club, member }), { club: order.club, member });
  if (contacts.length === 0) return { member, name, outcome: "no contact", recipients: 0 };
  const today = londonDay(order.at);
  const recipients = contacts.length;
  const number = await beginReminder(database, { ...order, member, day: today, recipients });
  if (number === null) return { member, name, outcome: "reminded today", recipients: 0 };
  // Where there is no deadline, submissions are accepted after the day on which they were due.
  const isInTime = club.deadline === null || today <= due || club.state === "revising";
  const accepted = !takesSubmissions(club.state) ? "not-now" : isInTime ? "yes" : "past-deadline";
  const notReady = await findNotReady(rowsOf(database, { club: order.club, member }), { ...order, member });
  const mail = reminderMail({ club: club.name, memberName: name, due, today, accepted, text: order.text, notReady });
  let outcome: "sent" | "failed" = "sent";
  try {
    await mailer.send({ ...mail, to: contacts });
  } catch (error) {
    outcome = "failed";
    // Its message may name the recipients.
    log.warn({ member, code: (error as { code?: unknown }).code ?? null }, "A reminder could not be sent.");
  }
  await endReminder(database, { ...order, member }, number, outcome);
  return { member, name, outcome, recipients: outcome === "sent" ? recipients : 0 };
}
