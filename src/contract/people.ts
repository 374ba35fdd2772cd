import * as z from "zod/mini";
import { mostOfCell, mostOfCode, storedText } from "../domain/stored-text";
import { addressPart, uuidPart } from "./address-part";
import { memberReference } from "./member";
import { role } from "./role";

export const peopleAddress = z.object({ club: addressPart });
export const personAddress = z.object({ club: addressPart, person: uuidPart });

/** A person with a role in a club. */
export const person = z.object({
  id: uuidPart,
  name: storedText(mostOfCell),
  role,
  /** The authority they act for; null for an administrator. */
  member: z.nullable(memberReference),
});

/** GET /v1/clubs/:club/people, for the club's administrators: who has which role, by authority and name. */
export const people = z.object({ people: z.array(person) });

/** PUT /v1/clubs/:club/people/:person, for the club's administrators: gives that person another role in the club. */
export const roleChange = z.object({
  role,
  /** ONS code of the authority they will act for; null for an administrator. */
  member: z.nullable(storedText(mostOfCode, 1)),
});

export type PeopleAddress = z.infer<typeof peopleAddress>;
export type PersonAddress = z.infer<typeof personAddress>;
export type Person = z.infer<typeof person>;
export type People = z.infer<typeof people>;
export type RoleChange = z.infer<typeof roleChange>;
