import { clubYearName } from "../../domain/clubs/club-year-name";
import type { Explanation } from "../../domain/questionnaire/explanation";
import type { PendingSubmission } from "../../domain/questionnaire/submission-state";
import { succeed, type Result } from "../../domain/result";
import { adoptArrived } from "./adopt-arrived";
import { contentToSend } from "./content-to-send";
import { encodeBase64 } from "./encode-base64";
import { keepSubmissions } from "./keep-submissions";
import type { Check } from "./session-state";
import type { SubmissionToSend } from "../questionnaire-ports";
import type { HeldQuestionnaire, SessionStore } from "./session-store";
import { toSendOf } from "./to-send-of";
import { ownWaiting } from "./own-waiting";

/** A submission that is ready to be sent, and whether it is queued in case the service does not answer. */
export interface PreparedSubmission {
  readonly toSend: SubmissionToSend;
  readonly kept: Result<null>;
}

/**
 * Makes a submission of what was checked. Before anything is sent, its key is saved in the workbook and the submission is
 * queued on this machine. Content without a receipt that is submitted again is the same attempt, so the queued one is used.
 *
 * @param over the version to replace; if left out, the last version this workbook knows of
 */
export async function prepareSubmission(
  store: SessionStore,
  check: Check,
  over?: number,
): Promise<Result<PreparedSubmission>> {
  const { ports } = store;
  const held = store.held();
  if (!held.ok) return held;
  const { club, member, fileAddress } = held.value;
  // This workbook's queued submission so far, which the new one replaces.
  const earlier = await ownWaiting(ports.outbox, held.value);
  const { sent, hash } = await contentToSend(store, held.value, check);
  const attempt = await attemptOf(store, held.value, hash, over);
  if (!attempt.ok) return attempt;

  if (earlier?.key === attempt.value.key) {
    const toSend = toSendOf(earlier);
    const kept = earlier.refused === undefined ? succeed(null) : await ports.outbox.keep(toSend, earlier);
    return succeed({ toSend, kept });
  }
  const onProgress = store.busy("sending");
  const file = await ports.workbook.readFile(onProgress);
  if (!file.ok) return file;
  const toSend: SubmissionToSend = {
    club: club.club,
    year: club.year,
    member: member.code,
    key: attempt.value.key,
    supersedes: attempt.value.supersedes,
    request: {
      answers: check.answers,
      explanations: sent.map(plain),
      workbook: { name: file.value.name, base64: encodeBase64(file.value.bytes) },
    },
  };
  const label = clubYearName(club);
  const kept = await ports.outbox.keep(toSend, { label, ...(fileAddress !== "" && { place: fileAddress }) });
  // The one queued before is out of date. If the new one could not be queued, keep it: it is all there is on this
  // machine.
  if (earlier !== null && kept.ok) await ports.outbox.remove(earlier.key);
  store.change({ waitingSince: null, notTaken: null });
  return succeed({ toSend, kept });
}

/** The current attempt if it has this content; otherwise a new one, which is saved in the workbook. */
async function attemptOf(
  store: SessionStore,
  { submissions }: HeldQuestionnaire,
  hash: string,
  over: number | undefined,
): Promise<Result<PendingSubmission>> {
  const { now, newKey } = store.ports;
  const { pending } = submissions;
  // An earlier attempt may have arrived although we got no answer: then this one follows that version.
  const adopted = pending !== null && pending.hash !== hash ? await adoptArrived(store) : succeed(null);
  if (!adopted.ok) return adopted;
  const held = store.held();
  if (!held.ok) return held;
  const { receipts } = held.value.submissions;
  const supersedes = over ?? receipts.at(-1)?.version ?? 0;
  if (pending?.hash === hash && pending.supersedes === supersedes) return succeed(pending);
  const attempt = { key: newKey(), hash, supersedes, begunAt: now() };
  const kept = await keepSubmissions(store, { pending: attempt, receipts });
  return kept.ok ? succeed(attempt) : kept;
}

function plain({ code, version, subject, value, text }: Explanation): Explanation {
  return { code, version, subject, value, text };
}
