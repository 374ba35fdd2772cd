import * as z from "zod/mini";
import { storedInteger } from "../domain/stored-integer";
import { mostOfCell, mostOfCode, mostOfName, storedText } from "../domain/stored-text";
import { addressPart, uuidPart } from "./address-part";
import { collectionState } from "./collection-state";
import { memberReference } from "./member";

export const membershipAddress = z.object({ member: addressPart });
export const membershipRequestAddress = z.object({ member: addressPart, id: uuidPart });
/** …/v1/clubs/:club/membership-requests and below. */
export const clubRequestsAddress = z.object({ club: addressPart });
export const clubRequestAddress = z.object({ club: addressPart, id: uuidPart });

const words = storedText(2000, 1).check(z.regex(/\S/, "a text cannot be blank"));

/** A member's wish to be in a club, or out of it, from a club year on. */
export const membershipRequest = z.object({
  id: uuidPart,
  club: storedText(mostOfCode, 1),
  /** As it was called then. */
  member: memberReference,
  kind: z.enum(["join", "leave"]),
  /** The first year in which it is to be in the club, or out of it. */
  year: storedText(mostOfCode, 1),
  /** What those who asked said; null for nothing. */
  words: z.nullable(storedText(mostOfCell, 1)),
  askedBy: storedText(mostOfCell),
  /** ISO time. */
  askedAt: storedText(mostOfCode),
  state: z.enum(["open", "accepted", "refused", "withdrawn"]),
  /** Null while it is open. */
  decidedBy: z.nullable(storedText(mostOfCell)),
  decidedAt: z.nullable(storedText(mostOfCode)),
  /** Null if none was given; a refusal has one. */
  reason: z.nullable(storedText(mostOfCell, 1)),
});

const day = z.iso.date();

/** A club that asks something, as a member may want to join or leave it. */
export const clubToJoin = z.object({
  club: storedText(mostOfCode, 1),
  label: storedText(mostOfCell),
  /** Its newest year. */
  year: storedText(mostOfCode, 1),
  state: collectionState,
  opensOn: day,
  timetable: z.object({ issued: day, deadline: day, draft: day, review: day, final: day }),
  /** What the cover of its questionnaire says it is for, how long it takes and whom to ask; null if it says nothing. */
  about: z.nullable(
    z.object({ purpose: storedText(mostOfCell), effort: storedText(mostOfCell), help: storedText(mostOfCell) }),
  ),
  sections: storedInteger(0),
  questions: storedInteger(0),
  registers: storedInteger(0),
  /** What members see of each other: figures by name, or only statistics of groups. */
  shares: z.enum(["values", "statistics"]),
  members: storedInteger(0),
  /** Its administrators, with how to reach those who let others know. */
  administrators: z.array(
    z.object({
      name: storedText(mostOfCell),
      email: z.nullable(storedText(mostOfName)),
      phone: z.nullable(storedText(mostOfName)),
    }),
  ),
  /** Whether the member is in it, this year or from a later one on. */
  isMember: z.boolean(),
  /** Whether the user has a role in it. */
  isYours: z.boolean(),
  /** The last year for which it is in the club; null if it has not asked to leave. */
  lastYear: z.nullable(storedText(mostOfCode, 1)),
  /** From when on it would be in the club, or out of it, if it asked now. */
  nextYear: storedText(mostOfCode, 1),
  /** The member's newest request; null if it has made none. */
  request: z.nullable(membershipRequest),
});

/** GET /v1/members/:member/clubs, for anyone who acts for the member: every club that asks something, by name. */
export const clubsToJoin = z.object({ clubs: z.array(clubToJoin) });

/**
 * POST /v1/members/:member/membership-requests, for those who submit for the member in any club. The client chooses the
 * id, so that the same sent again is the same request: 201 new, 200 again. 409 if there is nothing to ask, or a request
 * is open already.
 */
export const membershipAsked = z.object({
  id: uuidPart,
  club: addressPart,
  kind: z.enum(["join", "leave"]),
  words: z.nullable(words),
});

/** GET /v1/clubs/:club/membership-requests, for administrators: the open ones first, then the newest. */
export const membershipRequests = z.object({ requests: z.array(membershipRequest) });

/** PUT …/membership-requests/:id/decision, for administrators. A refusal needs a reason; 409 if it was decided before. */
export const membershipDecision = z
  .object({ accept: z.boolean(), reason: z.nullable(words) })
  .check(z.refine(({ accept, reason }) => accept || reason !== null, "say why you refuse it"));

export type MembershipAddress = z.infer<typeof membershipAddress>;
export type MembershipRequestAddress = z.infer<typeof membershipRequestAddress>;
export type ClubRequestsAddress = z.infer<typeof clubRequestsAddress>;
export type ClubRequestAddress = z.infer<typeof clubRequestAddress>;
export type MembershipRequest = z.infer<typeof membershipRequest>;
export type ClubToJoin = z.infer<typeof clubToJoin>;
export type MembershipAsked = z.infer<typeof membershipAsked>;
export type MembershipDecision = z.infer<typeof membershipDecision>;
