import { succeed, type Result } from "../../domain/result";
import type { SubmitOutcome } from "./questionnaire";
import { sendSubmission } from "./send-submission";
import type { SessionStore } from "./session-store";
import { waitingOf } from "./waiting-of";

/** Sends what waits on this machine of the open questionnaire, as it was when it was kept. Null where nothing waits. */
export async function sendWaiting(session: SessionStore): Promise<Result<SubmitOutcome | null>> {
  const held = session.held();
  if (!held.ok) return held;
  const { club, member } = held.value;
  let outcome: SubmitOutcome | null = null;
  for (const waiting of await waitingOf(session.ports.outbox, club, member.code)) {
    const sent = await sendSubmission(session, waiting, succeed(null));
    if (!sent.ok) return sent;
    outcome = sent.value;
    if (outcome.kind !== "received") break;
  }
  if (outcome === null) session.change({ waitingSince: null });
  return succeed(outcome);
}
