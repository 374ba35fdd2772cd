import { succeed, type Result } from "../../domain/result";
import type { SubmitOutcome } from "./questionnaire";
import type { SubmissionToSend } from "../questionnaire-ports";
import type { SessionStore } from "./session-store";
import { takeSubmissionAnswer } from "./take-submission-answer";

/**
 * Sends a submission, and takes what comes of it. Where nobody answers it waits on this machine, to be sent again with
 * the same key, and so is taken in once however often it is sent.
 *
 * @param kept whether it is kept on this machine
 */
export async function sendSubmission(
  session: SessionStore,
  toSend: SubmissionToSend,
  kept: Result<null>,
): Promise<Result<SubmitOutcome>> {
  const { service, now } = session.ports;
  session.busy("sending");
  const answer = await service.submit(toSend);
  if (answer.ok) return takeSubmissionAnswer(session, toSend, answer.value);
  if (answer.problem.code !== "service-unreachable") return answer;
  if (!kept.ok) return kept;
  const held = session.held();
  if (held.ok) {
    const { waitingSince, submissions } = held.value;
    session.change({ waitingSince: waitingSince ?? submissions.pending?.begunAt ?? now() });
  }
  return succeed({ kind: "kept" });
}
