import * as z from "zod/mini";
import { mostOfCell, mostOfName, storedText } from "../domain/stored-text";
import { addressPart } from "./address-part";
import { memberReference } from "./member";
import { role } from "./role";

/** Something, @, and a name with a dot; nobody can tell more from an address. */
const email = storedText(mostOfName).check(z.regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/, "write an e-mail address"));
const phone = storedText(mostOfName).check(z.regex(/^[+\d][\d ()-]{4,30}$/, "write a telephone number"));

/**
 * PUT and GET /v1/me/contact: how the others of your clubs can reach you, and whether they may know it. Without consent
 * nothing is kept; to withdraw it, send consent as false.
 */
export const contact = z.object({
  consent: z.boolean(),
  /** Null if you give none. */
  email: z.nullable(email),
  phone: z.nullable(phone),
});

export const directoryAddress = z.object({ club: addressPart });

/** GET /v1/clubs/:club/people-directory, for everyone in the club: who is in it, by authority and name. */
export const peopleDirectory = z.object({
  people: z.array(
    z.object({
      name: storedText(mostOfCell),
      role,
      /** Null for an administrator. */
      member: z.nullable(memberReference),
      /** Null unless they gave it and let the club see it. */
      email: z.nullable(storedText(mostOfName)),
      phone: z.nullable(storedText(mostOfName)),
    }),
  ),
});

export type Contact = z.infer<typeof contact>;
export type DirectoryAddress = z.infer<typeof directoryAddress>;
export type PeopleDirectory = z.infer<typeof peopleDirectory>;
