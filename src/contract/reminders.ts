import * as z from "zod/mini";
import { storedInteger } from "../domain/stored-integer";
import { mostOfCell, mostOfCode, storedText } from "../domain/stored-text";
import { addressPart } from "./address-part";
import { memberReference } from "./member";

/** A name in the header of a mail: on one line. */
const name = storedText(200, 1).check(
  z.regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*\S[^\p{Cc}\p{Zl}\p{Zp}]*$/u, "a name is one line, and not blank"),
);

/** Somebody at a member to whom the club writes. */
const contact = z.object({ name, email: z.email().check(z.maxLength(254)) });

/** …/v1/clubs/:club/members/:member/contacts. `member` is an ONS code. */
export const contactsAddress = z.object({ club: addressPart, member: addressPart });

/** GET /v1/clubs/:club/contacts, for administrators: every member of the club, by name, with its contacts. */
export const clubContactsAddress = z.object({ club: addressPart });
export const clubContacts = z.object({
  members: z.array(z.extend(memberReference, { contacts: z.array(contact) })),
});

/**
 * GET, for those who may read the member's submissions; PUT, for administrators, replaces all of them. At most 20.
 */
export const contacts = z.object({ contacts: z.array(contact).check(z.maxLength(20)) });

/** POST …/reminders, for administrators: writes to the contacts of members whose return is not there. */
export const reminderRequest = z.object({
  /** ONS codes; null for every member without a return. */
  members: z.nullable(z.array(addressPart).check(z.maxLength(400))),
  /** What the administrator adds in their own words; null for nothing. */
  text: z.nullable(storedText(5000, 1)),
  /** Whether to write even to members who were reminded today already. */
  again: z.boolean(),
});

/** What came of each reminder. Unknown: the service stopped while it was being sent. */
export const reminderOutcome = z.enum(["sent", "no contact", "reminded today", "failed"]);

export const reminders = z.object({
  reminders: z.array(
    z.object({
      member: storedText(mostOfCode, 1),
      name: storedText(mostOfCell, 1),
      outcome: reminderOutcome,
      /** To how many contacts it was sent. */
      recipients: storedInteger(0),
    }),
  ),
});

export type ClubContacts = z.infer<typeof clubContacts>;
export type ClubContactsAddress = z.infer<typeof clubContactsAddress>;
export type Contacts = z.infer<typeof contacts>;
export type ContactsAddress = z.infer<typeof contactsAddress>;
export type ReminderRequest = z.infer<typeof reminderRequest>;
export type ReminderOutcome = z.infer<typeof reminderOutcome>;
export type Reminders = z.infer<typeof reminders>;
