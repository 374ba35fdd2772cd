import { succeed, type Result } from "../../domain/result";
import { adoptArrived } from "./adopt-arrived";
import { ownWaiting } from "./own-waiting";
import type { SubmitOutcome } from "./session-state";
import { sendSubmission } from "./send-submission";
import type { SessionStore } from "./session-store";
import { toSendOf } from "./to-send-of";

/**
 * Sends the open workbook's queued submission, unchanged since it was queued. Null if there is none: another window may
 * have sent it, so we look for its receipt. A submission that is refused for good stays queued, with the reason.
 */
export async function sendWaiting(store: SessionStore): Promise<Result<SubmitOutcome | null>> {
  const held = store.held();
  if (!held.ok) return held;
  const { outbox, tell } = store.ports;
  const waiting = await ownWaiting(outbox, held.value);
  if (waiting === null) {
    const adopted = held.value.waitingSince === null ? succeed(null) : await adoptArrived(store);
    if (!adopted.ok) tell(adopted.problem);
    store.change({ waitingSince: null, notTaken: null });
    return succeed(null);
  }
  const toSend = toSendOf(waiting);
  // Trying again makes the earlier refusal out of date, even if the service does not answer now.
  if (waiting.refused !== undefined) await outbox.keep(toSend, waiting);
  const sent = await sendSubmission(store, toSend, succeed(null));
  if (sent.ok) return sent;
  await outbox.refuse(waiting.key, sent.problem.message);
  store.change({ notTaken: sent.problem.message });
  return sent;
}
