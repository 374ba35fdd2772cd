import * as z from "zod/mini";
import { receipt } from "./receipt";

// Add-in pages forbid eval; without this zod would try it once and the browser would report the attempt.
z.config({ jitless: true });

/** An attempt to submit that has no receipt yet. Kept in the workbook before anything is sent. */
const pending = z.object({
  /** Idempotency key: however often it is sent, it makes one version. */
  key: z.string().check(z.minLength(1)),
  /** contentHash of what it sends. Other content needs another key. */
  hash: z.string(),
  /** The version it follows; 0 for the first. */
  supersedes: z.int(),
  /** ISO time at which it was begun. */
  begunAt: z.string(),
});

/** What a workbook knows of its own submissions. */
export const submissionState = z.object({
  pending: z.nullable(pending),
  /** Oldest first. */
  receipts: z.array(receipt),
});

export type PendingSubmission = z.infer<typeof pending>;
export type SubmissionState = z.infer<typeof submissionState>;

export const nothingSubmitted: SubmissionState = { pending: null, receipts: [] };
