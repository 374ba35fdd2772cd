import * as z from "zod/mini";

/**
 * How far a club year is: members submit (open), nobody submits any more (closed), a draft release is out (draft),
 * members revise what they submitted after looking at it (revising), and the final release is out (final).
 */
export const collectionState = z.enum(["open", "closed", "draft", "revising", "final"]);

export type CollectionState = z.infer<typeof collectionState>;

/** Whether a club year in that state accepts submissions, from the day it opens on. */
export function takesSubmissions(state: CollectionState): state is "open" | "revising" {
  return state === "open" || state === "revising";
}
