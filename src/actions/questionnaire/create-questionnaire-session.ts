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
import type { QuestionnaireSession } from "./questionnaire-session";
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
 * The session with the open workbook's questionnaire, for as long as the add-in is loaded: what the pane and the ribbon
 * do with it, one thing at a time, and what we know about it.
 */
export function createQuestionnaireSession(ports: QuestionnairePorts): QuestionnaireSession {
  const store = createSessionStore(ports);
  const turns = takeTurns();
  const follower = followChanges(store, () =>
    turns.inTurn(async () => {
      const rechecked = await recheckChanged(store);
      return rechecked.ok ? followMarks(store) : rechecked;
    }),
  );

  /** Runs the work after all earlier work. When it is done, checks answers that have changed meanwhile. */
  function act<T>(work: (signal: AbortSignal) => Promise<Result<T>>): Promise<Result<T>> {
    return turns.inTurn(async (signal) => {
      try {
        return await work(signal);
      } finally {
        store.idle();
        const held = store.held();
        const areMarksBehind = held.ok && held.value.isMarked && held.value.areMarksBehind;
        if (areMarksBehind || !store.changes.isEmpty()) follower.recheckSoon();
      }
    });
  }
  /** For work that only calls the service, which need not wait for work on the workbook. */
  async function ask<T>(work: (held: HeldQuestionnaire) => Promise<Result<T>>): Promise<Result<T>> {
    const held = store.held();
    return held.ok ? work(held.value) : held;
  }
  /** Follows the workbook that is now open. Its queued submissions are sent afterwards, without anybody waiting. */
  async function opened(result: Result<null>): Promise<Result<null>> {
    const followed = await follower.follow();
    if (!result.ok) return result;
    void knowOthers(store);
    const held = store.held();
    if (held.ok && held.value.check !== null) store.changes.add(null);
    if (held.ok && held.value.waitingSince !== null && held.value.notTaken === null) {
      void act(() => sendWaiting(store)).then((sent) => tellNotTaken(ports, sent));
    }
    return followed;
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    open: () => act(async () => opened(await openQuestionnaire(store))),
    build: (club, year) => act(async () => opened(await buildQuestionnaire(store, club, year))),
    check: () => act((signal) => checkAnswers(store, signal)),
    cancel() {
      if (store.get().busy?.canCancel) turns.cancel();
    },
    explain: (finding, text) => act(() => explainFinding(store, finding, text)),
    repair: (findings) => act(() => repairFindings(store, findings)),
    undoRepair: () => act(() => undoRepair(store)),
    show: (place) => act(() => ports.workbook.showCell(place)),
    clearMarks: () => act(() => clearMarks(store)),
    added: () => act(() => readAdded(store)),
    removeAdded: (added) =>
      act(async () => {
        const removed = await removeAdded(store, added);
        if (added.kind !== "questionnaire") return removed;
        // Also if only its marks could not be cleared: the questionnaire itself is gone.
        const reopened = await opened(await openQuestionnaire(store));
        return removed.ok ? reopened : removed;
      }),
    submit: (choice = {}) => act((signal) => submitAnswers(store, choice, signal)),
    sendWaiting: () => act(() => sendWaiting(store)),
    sendOthers: (key) => sendOthers(store, key),
    async waiting() {
      const member = await ports.submissions.member();
      return (await ports.outbox.waiting()).filter((each) => each.member === member).map(noteOf);
    },
    discard: (keys) => discardWaiting(store, keys),
    discardOwn: () =>
      ask(async (held) => {
        const waiting = await ownWaiting(ports.outbox, held);
        await discardWaiting(store, waiting === null ? [] : [waiting.key]);
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
