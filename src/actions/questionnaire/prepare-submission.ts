import { contentHash } from "../../domain/questionnaire/content-hash";
import type { Explanation } from "../../domain/questionnaire/explanation";
import type { PendingSubmission } from "../../domain/questionnaire/submission-state";
import { succeed, type Result } from "../../domain/result";
import { adoptArrived } from "./adopt-arrived";
import { encodeBase64 } from "./encode-base64";
import { explanationsToSend } from "./explanations-to-send";
import { keepSubmissions } from "./keep-submissions";
import type { Check } from "./questionnaire";
import type { SubmissionToSend } from "../questionnaire-ports";
import type { HeldQuestionnaire, SessionStore } from "./session-store";
import { toSendOf } from "./to-send-of";
import { ownWaiting } from "./own-waiting";

/** A submission that is ready to be sent, and whether it is kept on this machine in case nobody answers. */
export interface PreparedSubmission {
  readonly toSend: SubmissionToSend;
  readonly kept: Result<null>;
}

/**
 * Makes a submission of what was checked. Its key stands in the workbook, and it itself on this machine, before
 * anything is sent. The same content that has no receipt yet is the same attempt: what waits of it is taken as it is.
 *
 * @param over the version to replace; left out: the last that this workbook knows
 */
export async function prepareSubmission(
  session: SessionStore,
  { answers, findings }: Check,
  over?: number,
): Promise<Result<PreparedSubmission>> {
  const { ports } = session;
  const held = session.held();
  if (!held.ok) return held;
  const { club, member, explanations, serviceFindings, place } = held.value;
  // What this workbook had to send before, which the new one takes the place of.
  const earlier = await ownWaiting(ports.outbox, held.value);
  const found = [...findings.map(({ finding }) => finding), ...serviceFindings];
  const sent = explanationsToSend(found, explanations);
  const attempt = await attemptOf(session, held.value, contentHash(answers, sent), over);
  if (!attempt.ok) return attempt;

  if (earlier?.key === attempt.value.key) {
    const toSend = toSendOf(earlier);
    const kept = earlier.refused === undefined ? succeed(null) : await ports.outbox.keep(toSend, earlier);
    return succeed({ toSend, kept });
  }
  const onProgress = session.busy("sending");
  const file = await ports.workbook.readFile(onProgress);
  if (!file.ok) return file;
  const toSend: SubmissionToSend = {
    ...{ club: club.club, year: club.year, member: member.code },
    ...{ key: attempt.value.key, supersedes: attempt.value.supersedes },
    request: {
      answers,
      explanations: sent.map(plain),
      workbook: { name: file.value.name, base64: encodeBase64(file.value.bytes) },
    },
  };
  const label = `${club.label} ${club.year}`;
  const kept = await ports.outbox.keep(toSend, { label, ...(place !== "" && { place }) });
  // What waited is out of date by now; where the new one could not be kept, it is all that is on this machine.
  if (earlier !== null && kept.ok) await ports.outbox.remove(earlier.key);
  session.change({ waitingSince: null, notTaken: null });
  return succeed({ toSend, kept });
}

/** The attempt that is under way, where it is of this content; else a new one, which is kept in the workbook. */
async function attemptOf(
  session: SessionStore,
  { submissions }: HeldQuestionnaire,
  hash: string,
  over: number | undefined,
): Promise<Result<PendingSubmission>> {
  const { now, newKey } = session.ports;
  const { pending } = submissions;
  // An earlier attempt may have arrived although its answer did not: then it is the version that this one follows.
  const adopted = pending !== null && pending.hash !== hash ? await adoptArrived(session) : succeed(null);
  if (!adopted.ok) return adopted;
  const held = session.held();
  if (!held.ok) return held;
  const { receipts } = held.value.submissions;
  const supersedes = over ?? receipts.at(-1)?.version ?? 0;
  if (pending?.hash === hash && pending.supersedes === supersedes) return succeed(pending);
  const attempt = { key: newKey(), hash, supersedes, begunAt: now() };
  const kept = await keepSubmissions(session, { pending: attempt, receipts });
  return kept.ok ? succeed(attempt) : kept;
}

function plain({ code, version, subject, value, text }: Explanation): Explanation {
  return { code, version, subject, value, text };
}
