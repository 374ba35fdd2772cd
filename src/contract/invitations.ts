import * as z from "zod/mini";
import { storedInteger } from "../domain/stored-integer";
import { mostOfCell, mostOfCode, mostOfName, storedText } from "../domain/stored-text";
import { addressPart, uuidPart } from "./address-part";
import { memberReference } from "./member";
import { role } from "./role";

/** The most days that an invitation can be accepted for. */
export const mostInvitationDays = 60;

export const invitationsAddress = z.object({ club: addressPart });
export const invitationAddress = z.object({ club: addressPart, id: uuidPart });

/** POST /v1/clubs/:club/invitations, for the club's administrators: invites a person to a role. */
export const invitationRequest = z.object({
  role,
  /** ONS code of the authority they will act for; null for an administrator, who acts for none. */
  member: z.nullable(storedText(mostOfCode, 1)),
  /** Whom it is for, so that you know which is which. */
  note: z.optional(storedText(mostOfName)),
  /** For how many days it can be accepted; left out, 14. */
  days: z.optional(storedInteger(1).check(z.maximum(mostInvitationDays))),
});

/** An invitation without its code, which is shown only when it is issued. */
export const invitation = z.object({
  id: uuidPart,
  role,
  /** Null for an administrator. */
  member: z.nullable(memberReference),
  /** Null if none was given. */
  note: z.nullable(storedText(mostOfName)),
  /** Name of the administrator who issued it. */
  issuedBy: storedText(mostOfCell),
  /** ISO times. */
  issuedAt: storedText(mostOfCode),
  expiresAt: storedText(mostOfCode),
  state: z.enum(["open", "accepted", "expired", "revoked"]),
});

/** GET /v1/clubs/:club/invitations: the newest first. */
export const invitationList = z.object({ invitations: z.array(invitation) });

/** The code is shown once; the service keeps only its hash. */
export const issuedInvitation = z.object({ invitation, code: storedText(mostOfName, 1) });

/**
 * POST /v1/invitations/accept: accepts an invitation, with the code and the name by which the club is to know you. Sent
 * with a token, it gives the role to the person whose token it is.
 */
export const acceptance = z.object({
  code: storedText(mostOfName, 1),
  name: storedText(mostOfName, 1).check(z.regex(/\S/, "give your name")),
});

/** What accepting an invitation gives. */
export const accepted = z.object({
  /** An access token, shown once; null if you accepted it with a token of your own, which goes on being valid. */
  token: z.nullable(storedText(mostOfName, 1)),
  /** ISO time at which that token expires; null if there is none. */
  expiresAt: z.nullable(storedText(mostOfCode)),
  role,
  /** The authority you act for; null for an administrator. */
  member: z.nullable(memberReference),
});

export type InvitationsAddress = z.infer<typeof invitationsAddress>;
export type InvitationAddress = z.infer<typeof invitationAddress>;
export type InvitationRequest = z.infer<typeof invitationRequest>;
export type Invitation = z.infer<typeof invitation>;
export type InvitationList = z.infer<typeof invitationList>;
export type Acceptance = z.infer<typeof acceptance>;
export type Accepted = z.infer<typeof accepted>;
