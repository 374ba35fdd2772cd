import { succeed, type Result } from "../../domain/result";
import type { SubmitOutcome } from "./session-state";
import type { SubmissionToSend } from "../questionnaire-ports";
import type { SessionStore } from "./session-store";
import { takeSubmissionAnswer } from "./take-submission-answer";
import { whyLater, type Later } from "./why-later";

/**
 * Sends the open workbook's submission and records the result. If the service does not answer, or another window is
 * sending it just now, it stays queued and is sent again with the same key, so that it counts only once.
 *
 * @param kept whether it is queued on this machine
 */
export async function sendSubmission(
  store: SessionStore,
  toSend: SubmissionToSend,
  kept: Result<null>,
): Promise<Result<SubmitOutcome>> {
  const { outbox, submissions } = store.ports;
  store.busy("sending");
  const sent = await outbox.alone(toSend.key, async () => {
    const answer = await submissions.submit(toSend);
    const later = whyLater(answer);
    if (later !== null) return kept.ok ? wait(store, later) : kept;
    if (!answer.ok || answer.value.kind === "later") return answer as Result<never>;
    return takeSubmissionAnswer(store, toSend, answer.value);
  });
  return sent ?? wait(store, { why: null, after: null });
}

function wait(store: SessionStore, { why, after }: Later): Result<SubmitOutcome> {
  const held = store.held();
  if (held.ok) {
    const { waitingSince, submissions } = held.value;
    // An earlier refusal no longer counts: it is to be sent again.
    const since = waitingSince ?? submissions.pending?.begunAt ?? store.ports.now();
    store.change({ waitingSince: since, notTaken: null });
  }
  return succeed({ kind: "kept", ...(why !== null && { why }), ...(after !== null && { after }) });
}
