import { succeed, type Result } from "../../domain/result";
import { adoptReceipt } from "./adopt-receipt";
import { answerDifferences } from "./answer-differences";
import { keepSubmissions } from "./keep-submissions";
import type { SubmitOutcome } from "./session-state";
import type { SubmissionAnswer, SubmissionToSend } from "../questionnaire-ports";
import type { SessionStore } from "./session-store";

/**
 * Handles the service's answer: saves a receipt in the workbook, or ends an attempt that was refused. Only then is the
 * submission removed from this machine.
 */
export async function takeSubmissionAnswer(
  store: SessionStore,
  { key, request }: SubmissionToSend,
  answer: Exclude<SubmissionAnswer, { readonly kind: "later" }>,
): Promise<Result<SubmitOutcome>> {
  const { outbox, tell } = store.ports;
  const held = store.held();
  if (!held.ok) return held;
  const { submissions, club } = held.value;
  const answered = { ...submissions, pending: submissions.pending?.key === key ? null : submissions.pending };
  const next = answer.kind === "received" ? adoptReceipt(answered, answer.receipt) : answered;
  const kept = await keepSubmissions(store, next);
  // The submission was accepted all the same, and the service still has the receipt.
  if (!kept.ok) tell(kept.problem);
  await outbox.remove(key);
  store.change({
    waitingSince: null,
    notTaken: null,
    serviceFindings: answer.kind === "findings" ? answer.findings : [],
  });
  if (answer.kind !== "stale") return succeed(answer);
  const differences = answerDifferences(club, request.answers, answer.theirs.answers);
  return succeed({ kind: "stale", theirs: answer.theirs, differences });
}
