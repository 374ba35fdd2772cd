import * as z from "zod/mini";
import { storedInteger } from "../stored-integer";
import { mostOfCell, mostOfCode, storedText } from "../stored-text";

// Add-in pages forbid eval; without this zod would try it once and the browser would report the attempt.
z.config({ jitless: true });

/** What the service returns for an accepted submission: proof of what was sent, when, and as which version. */
export const receipt = z.object({
  /** Permanent id of the submission. */
  id: storedText(mostOfCode, 1),
  club: storedText(mostOfCode),
  /** The club year, such as 2025-26. */
  year: storedText(mostOfCode),
  /** ONS code of the member. */
  member: storedText(mostOfCode),
  memberName: storedText(mostOfCell),
  /** From 1; each replaces the one before, but all are kept. */
  version: storedInteger(1),
  /** ISO time at which the service accepted it. */
  receivedAt: storedText(mostOfCode),
  /** SHA-256 of the content (contentToHash), hexadecimal: equal for equal answers and explanations. */
  hash: z.string().check(z.maxLength(64), z.regex(/^[0-9a-f]{64}$/)),
  /** Name of the user who sent it. */
  submittedBy: storedText(mostOfCell),
  /** In which role they sent it; null, or left out by older versions, if it was not recorded. */
  submittedAs: z.nullish(z.enum(["contributor", "approver"])),
  /** How many findings were explained. */
  explained: storedInteger(0),
  /** The day by which it was due, for this member. Left out, as is the next, in what an earlier version kept. */
  due: z.optional(z.iso.date()),
  /** How many days after that day it was received: 0 if it was in time, and for a revision that the club asked for. */
  daysLate: z.optional(storedInteger(0)),
});

export type Receipt = z.infer<typeof receipt>;
