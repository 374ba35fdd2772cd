import { succeed, type Result } from "../../domain/result";
import { adoptArrived } from "./adopt-arrived";
import { ownWaiting } from "./own-waiting";
import type { SubmitOutcome } from "./questionnaire";
import { sendSubmission } from "./send-submission";
import type { SessionStore } from "./session-store";
import { toSendOf } from "./to-send-of";

/**
 * Sends what waits on this machine of the open workbook, as it was when it was kept. Null where nothing waits: another
 * window may have sent it, and then its receipt is looked for. What is refused for good stays, with the reason.
 */
export async function sendWaiting(session: SessionStore): Promise<Result<SubmitOutcome | null>> {
  const held = session.held();
  if (!held.ok) return held;
  const { outbox, tell } = session.ports;
  const waiting = await ownWaiting(outbox, held.value);
  if (waiting === null) {
    const adopted = held.value.waitingSince === null ? succeed(null) : await adoptArrived(session);
    if (!adopted.ok) tell(adopted.problem);
    session.change({ waitingSince: null, notTaken: null });
    return succeed(null);
  }
  const toSend = toSendOf(waiting);
  // A person tries again: then the refusal of before is out of date, also where nobody answers now.
  if (waiting.refused !== undefined) await outbox.keep(toSend, waiting);
  const sent = await sendSubmission(session, toSend, succeed(null));
  if (sent.ok) return sent;
  await outbox.refuse(waiting.key, sent.problem.message);
  session.change({ notTaken: sent.problem.message });
  return sent;
}
