import type { Outbox, WaitingSubmission } from "../questionnaire-ports";
import { isOwn } from "./is-own";
import type { HeldQuestionnaire } from "./session-store";

/** This workbook's queued submission; null if there is none. */
export async function ownWaiting(
  outbox: Pick<Outbox, "waiting">,
  held: Pick<HeldQuestionnaire, "submissions" | "fileAddress">,
): Promise<WaitingSubmission | null> {
  if (held.submissions.pending === null) return null;
  return (await outbox.waiting()).find((each) => isOwn(held, each)) ?? null;
}
