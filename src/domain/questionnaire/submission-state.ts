import * as z from "zod/mini";
import type { Receipt } from "./receipt";

// Add-in pages forbid eval; without this zod would try it once and the browser would report the attempt.
z.config({ jitless: true });

/** A submission that has no receipt yet. It is kept in the workbook before anything is sent. */
export const pendingSubmission = z.object({
  /** Idempotency key: however often it is sent, it makes only one version. */
  key: z.string().check(z.minLength(1)),
  /** SHA-256 of what it sends (contentToHash), hexadecimal. Different content needs a new key. */
  hash: z.string(),
  /** The version it follows; 0 for the first. */
  supersedes: z.int(),
  /** ISO time at which it was started. */
  begunAt: z.string(),
});

export type PendingSubmission = z.infer<typeof pendingSubmission>;

/** What a workbook knows of its own submissions. */
export interface SubmissionState {
  readonly pending: PendingSubmission | null;
  /** Oldest first. */
  readonly receipts: readonly Receipt[];
}

export const nothingSubmitted: SubmissionState = { pending: null, receipts: [] };
