import { capital } from "../../domain/capital";
import { workbookProblem } from "../../domain/workbook-problems";
import type { Result } from "../../domain/result";
import type { SubmissionAnswer, WaitingSubmission } from "../questionnaire-ports";
import { isOwn } from "./is-own";
import { knowOthers } from "./know-others";
import { noteOf } from "./note-of";
import type { Tried } from "./session-state";
import { notTakenReason } from "./not-taken-reason";
import type { SessionStore } from "./session-store";
import { toSendOf } from "./to-send-of";
import { whyLater } from "./why-later";

/**
 * Sends the signed-in member's queued submissions of other workbooks. The open workbook does not change: the other one
 * finds the receipt when it is opened. A submission that is refused for good stays queued and the user is told; if the
 * service does not answer, the rest are not tried.
 *
 * @param key send only that one, even if it was refused before
 */
export async function sendOthers(store: SessionStore, key?: string): Promise<Tried> {
  const { outbox, submissions } = store.ports;
  const held = store.held();
  const member = await submissions.member();
  const waiting = (await outbox.waiting()).filter(
    (each) =>
      each.member === member &&
      (!held.ok || !isOwn(held.value, each)) &&
      (key === undefined ? each.refused === undefined : each.key === key),
  );
  let tried: Tried = { waits: false, after: null };
  for (const each of waiting) {
    // Another window may be sending it, or may have sent it already.
    const later = await outbox.alone(each.key, async () => {
      const isThere = (await outbox.waiting()).some((one) => one.key === each.key);
      return isThere ? sendOne(store, each) : null;
    });
    if (later === null) continue;
    tried = later;
    break;
  }
  await knowOthers(store);
  return tried;
}

/** Null if it was answered. */
async function sendOne({ ports }: SessionStore, waiting: WaitingSubmission): Promise<Tried | null> {
  const { outbox, submissions, tell, say } = ports;
  const answer = await submissions.submit(toSendOf(waiting));
  const later = whyLater(answer);
  if (later !== null) return { waits: true, after: later.after };
  const { club, member, file } = noteOf(waiting);
  const what = `${club} of ${member}, from ${file}`;
  if (answer.ok && answer.value.kind === "received") {
    await outbox.remove(waiting.key);
    say(`Your queued submission was received as version ${answer.value.receipt.version}: ${what}.`);
    return null;
  }
  const reason = reasonOf(answer);
  await outbox.refuse(waiting.key, reason);
  tell(workbookProblem("waiting-refused", { what, reason }));
  return null;
}

function reasonOf(answer: Result<SubmissionAnswer>): string {
  if (!answer.ok) return answer.problem.message;
  return `${capital(notTakenReason(answer.value))}. Open its workbook and submit from there to see what to do.`;
}
