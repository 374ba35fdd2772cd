import * as z from "zod/mini";
import type { Receipt } from "./receipt";

// Add-in pages forbid eval; without this zod would try it once and the browser would report the attempt.
z.config({ jitless: true });

/** An attempt to submit that has no receipt yet. Kept in the workbook before anything is sent. */
export const pendingSubmission = z.object({
  /** Idempotency key: however often it is sent, it makes one version. */
  key: z.string().check(z.minLength(1)),
  /** contentHash of what it sends. Other content needs another key. */
  hash: z.string(),
  /** The version it follows; 0 for the first. */
  supersedes: z.int(),
  /** ISO time at which it was begun. */
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
