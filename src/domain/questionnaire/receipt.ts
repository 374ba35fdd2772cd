import * as z from "zod/mini";

// Add-in pages forbid eval; without this zod would try it once and the browser would report the attempt.
z.config({ jitless: true });

/** What the service gives for a submission it has taken in: proof of what was sent, when, and as which version. */
export const receipt = z.object({
  /** Permanent id of the submission. */
  id: z.string().check(z.minLength(1)),
  club: z.string(),
  /** Club year, written 2025-26. */
  year: z.string(),
  /** ONS code of the member. */
  member: z.string(),
  memberName: z.string(),
  /** From 1; each replaces the one before, and none is lost. */
  version: z.int().check(z.positive()),
  /** ISO time at which the service took it in. */
  receivedAt: z.string(),
  /** SHA-256 of the content (contentHash), hexadecimal: equal for equal answers and explanations. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Name of the user who sent it. */
  submittedBy: z.string(),
  /** How many findings were explained. */
  explained: z.int(),
});

export type Receipt = z.infer<typeof receipt>;
