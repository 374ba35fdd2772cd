import { succeed, type Result } from "../../domain/result";
import { buildQuestionnaire } from "./build-questionnaire";
import { checkAnswers } from "./check-answers";
import { clearMarks } from "./clear-marks";
import { explainFinding } from "./explain-finding";
import { decodeBase64 } from "./decode-base64";
import { discardWaiting } from "./discard-waiting";
import { followChanges } from "./follow-changes";
import { followMarks } from "./follow-marks";
import { knowOthers } from "./know-others";
import { noteOf } from "./note-of";
import { openQuestionnaire } from "./open-questionnaire";
import { ownWaiting } from "./own-waiting";
import type { Questionnaire } from "./questionnaire";
import { readAdded } from "./read-added";
import { receiptLines } from "./receipt-lines";
import { recheckChanged } from "./recheck-changed";
import { removeAdded } from "./remove-added";
import { repairFindings } from "./repair-findings";
import { sendOthers } from "./send-others";
import { sendWaiting } from "./send-waiting";
import { createSessionStore, type HeldQuestionnaire, type QuestionnairePorts } from "./session-store";
import { submitAnswers } from "./submit-answers";
import { takeTurns } from "./take-turns";
import { tellNotTaken } from "./tell-not-taken";
import { undoRepair } from "./undo-repair";

/**
 * The questionnaire of the open workbook, for as long as the add-in is loaded: what pane and ribbon do with it, one
 * after the other, and what is known of it.
 */
export function questionnaireSession(ports: QuestionnairePorts): Questionnaire {
  const session = createSessionStore(ports);
  const turns = takeTurns();
  const follower = followChanges(session, () =>
    turns.inTurn(async () => {
      const rechecked = await recheckChanged(session);
      return rechecked.ok ? followMarks(session) : rechecked;
    }),
  );

  /** Does it when all before it is done; afterwards nothing is being done, and what was changed meanwhile is looked at. */
  function act<T>(work: (signal: AbortSignal) => Promise<Result<T>>): Promise<Result<T>> {
    return turns.inTurn(async (signal) => {
      try {
        return await work(signal);
      } finally {
        session.idle();
        const held = session.held();
        const areMarksBehind = held.ok && held.value.isMarked && held.value.areMarksBehind;
        if (areMarksBehind || !session.changes.isEmpty()) follower.recheckSoon();
      }
    });
  }
  /** Of what only asks the service, which has no need to wait for the workbook. */
  async function ask<T>(work: (held: HeldQuestionnaire) => Promise<Result<T>>): Promise<Result<T>> {
    const held = session.held();
    return held.ok ? work(held.value) : held;
  }
  /** Follows what is open now; what waits of it is sent afterwards, and nobody need wait for that. */
  async function opened(result: Result<null>): Promise<Result<null>> {
    const followed = await follower.follow();
    if (!result.ok) return result;
    void knowOthers(session);
    const held = session.held();
    if (held.ok && held.value.check !== null) session.changes.add(null);
    if (held.ok && held.value.waitingSince !== null && held.value.notTaken === null) {
      void act(() => sendWaiting(session)).then((sent) => tellNotTaken(ports, sent));
    }
    return followed;
  }

  return {
    get: session.get,
    subscribe: session.subscribe,
    open: () => act(async () => opened(await openQuestionnaire(session))),
    build: (club, year) => act(async () => opened(await buildQuestionnaire(session, club, year))),
    check: () => act((signal) => checkAnswers(session, signal)),
    cancel() {
      if (session.get().busy?.canCancel) turns.cancel();
    },
    explain: (finding, text) => act(() => explainFinding(session, finding, text)),
    repair: (findings) => act(() => repairFindings(session, findings)),
    undoRepair: () => act(() => undoRepair(session)),
    show: (place) => act(() => ports.workbook.showCell(place)),
    clearMarks: () => act(() => clearMarks(session)),
    added: () => act(() => readAdded(session)),
    removeAdded: (added) =>
      act(async () => {
        const removed = await removeAdded(session, added);
        if (added.kind !== "questionnaire") return removed;
        // Also where only its marks could not be cleared: the questionnaire is gone all the same.
        const reopened = await opened(await openQuestionnaire(session));
        return removed.ok ? reopened : removed;
      }),
    submit: (choice = {}) => act((signal) => submitAnswers(session, choice, signal)),
    sendWaiting: () => act(() => sendWaiting(session)),
    sendOthers: (key) => sendOthers(session, key),
    async waiting() {
      const member = await ports.submissions.member();
      return (await ports.outbox.waiting()).filter((each) => each.member === member).map(noteOf);
    },
    discard: (keys) => discardWaiting(session, keys),
    discardOwn: () =>
      ask(async (held) => {
        const waiting = await ownWaiting(ports.outbox, held);
        await discardWaiting(session, waiting === null ? [] : [waiting.key]);
        return succeed(null);
      }),
    async waitingWorkbook(key) {
      const found = (await ports.outbox.waiting()).find((each) => each.key === key);
      if (found === undefined) return null;
      const { name, base64 } = found.request.workbook;
      return { name, bytes: decodeBase64(base64) };
    },
    printReceipt: (receipt) =>
      act(() => ask(({ club }) => ports.workbook.writeReceipt(receipt, receiptLines(club, receipt)))),
    versions: () => ask(({ club, member }) => ports.submissions.versions(club.club, club.year, member.code)),
    version: (version) =>
      ask(({ club, member }) => ports.submissions.version(club.club, club.year, member.code, version)),
    submittedWorkbook: (receipt) => ports.submissions.submittedWorkbook(receipt),
  };
}
