import { openFindings, type OpenFinding } from "../../domain/questionnaire/open-findings";
import { succeed, type Result } from "../../domain/result";
import { checkAnswers } from "./check-answers";
import { prepareSubmission } from "./prepare-submission";
import type { Check, SubmitChoice, SubmitOutcome } from "./session-state";
import { receivedAlready } from "./received-already";
import { sendSubmission } from "./send-submission";
import type { HeldQuestionnaire, SessionStore } from "./session-store";
import { sectionsNotReady } from "./share-sections";
import { signOffAnswers } from "./sign-off-answers";
import { writeSignOff } from "./write-sign-off";

/**
 * Checks the answers and submits them. If findings are open, nothing is sent and they are returned; if only the sign-off is
 * missing, it is asked for first. Every click checks again, so that what is sent is what was checked.
 */
export async function submitAnswers(
  store: SessionStore,
  choice: SubmitChoice,
  signal: AbortSignal,
): Promise<Result<SubmitOutcome>> {
  if (choice.signOff !== undefined) {
    const written = await writeSignOff(store, choice.signOff);
    if (!written.ok) return written;
  }
  const checked = await checkAnswers(store, signal);
  if (!checked.ok) return checked;
  const held = store.held();
  if (!held.ok) return held;
  const { club } = held.value;
  const { open, answers } = checked.value;
  // Sign-off was already given when replacing another version, so don't ask again.
  const isAsked = choice.signOff === undefined && choice.over === undefined && club.signOff.length > 0;
  const left = open.filter((finding) => !isAsked || !isOfSignOff(held.value, checked.value, finding));
  if (left.length > 0) return succeed({ kind: "open", open: left });
  if (isAsked) {
    const notReady = sectionsNotReady(held.value);
    return succeed({ kind: "sign-off", questions: club.signOff, answers: signOffAnswers(club, answers), notReady });
  }

  const again = choice.over === undefined ? await receivedAlready(store, checked.value) : null;
  if (again !== null) return succeed({ kind: "received", receipt: again, isNew: false });
  const first = await prepareAndSend(store, checked.value, choice.over);
  return isExplained(store, first) ? prepareAndSend(store, checked.value, choice.over) : first;
}

/** Whether a finding is about a cell that the sign-off fills in; false if that cell no longer exists. */
function isOfSignOff({ club }: HeldQuestionnaire, { answers }: Check, { finding }: OpenFinding): boolean {
  return answers.questions[finding.subject] !== undefined && club.signOff.some(({ id }) => id === finding.subject);
}

async function prepareAndSend(store: SessionStore, check: Check, over?: number): Promise<Result<SubmitOutcome>> {
  const waited = store.held();
  const prepared = await prepareSubmission(store, check, over);
  if (!prepared.ok) return prepared;
  const { toSend, kept } = prepared.value;
  const sent = await sendSubmission(store, toSend, kept);
  if (sent.ok) return sent;
  // It was refused for good, and the person who clicked is told so. One that may have arrived earlier stays queued,
  // with the reason.
  const isNew = waited.ok && waited.value.waitingSince === null;
  if (isNew) await store.ports.outbox.remove(toSend.key);
  else {
    await store.ports.outbox.refuse(toSend.key, sent.problem.message);
    store.change({ notTaken: sent.problem.message });
  }
  return sent;
}

/**
 * Whether explanations already in the workbook, written for newer figures, answer everything the service found: then
 * sending them is enough.
 */
function isExplained(store: SessionStore, sent: Result<SubmitOutcome>): boolean {
  const held = store.held();
  if (!held.ok || !sent.ok || sent.value.kind !== "findings") return false;
  return openFindings(sent.value.findings, held.value.explanations).length === 0;
}
