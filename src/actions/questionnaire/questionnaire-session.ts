import type { Assignment } from "../../contract/sections";
import type { CellPlace } from "../../domain/cell-place";
import type { Offer } from "../../domain/prefill/offer";
import type { Finding } from "../../domain/questionnaire/finding";
import type { Receipt } from "../../domain/questionnaire/receipt";
import { succeed, type Result } from "../../domain/result";
import type { Added, WrittenAnswer } from "../questionnaire-ports";
import { answersNow } from "./answers-now";
import { buildQuestionnaire } from "./build-questionnaire";
import { checkAnswers } from "./check-answers";
import { clearMarks } from "./clear-marks";
import { confirmCopies } from "./confirm-copies";
import { explainFindings } from "./explain-findings";
import { findOffers } from "./find-offers";
import { decodeBase64 } from "./decode-base64";
import { discardWaiting } from "./discard-waiting";
import { homesCharts } from "./homes-charts";
import { followChanges } from "./follow-changes";
import { followMarks } from "./follow-marks";
import { isAsSubmitted } from "./is-as-submitted";
import { knowOthers } from "./know-others";
import { noteOf } from "./note-of";
import { openQuestionnaire } from "./open-questionnaire";
import { ownWaiting } from "./own-waiting";
import { putAnswers, readInputs } from "./put-answers";
import { putInOffers } from "./put-in-offers";
import { readAdded } from "./read-added";
import { receiptLines } from "./receipt-lines";
import { recheckChanged } from "./recheck-changed";
import { removeAdded } from "./remove-added";
import { repairFindings } from "./repair-findings";
import { saveCopies } from "./save-copies";
import { sendOthers } from "./send-others";
import { sendWaiting } from "./send-waiting";
import { assignSection, knowSections, markSection, tellSections } from "./share-sections";
import type { SubmitChoice, WaitingNote } from "./session-state";
import { createSessionStore, type HeldQuestionnaire, type QuestionnairePorts } from "./session-store";
import { submitAnswers } from "./submit-answers";
import { takeTurns } from "./take-turns";
import { tellNotTaken } from "./tell-not-taken";
import { undoRepair } from "./undo-repair";

/** The session with the open workbook's questionnaire. */
export type QuestionnaireSession = ReturnType<typeof createQuestionnaireSession>;

/**
 * Creates the session with the open workbook's questionnaire, for as long as the add-in is loaded: what the pane and the
 * ribbon do with it, one thing at a time, and what we know about it. A promise rejects only for a bug in Yardstick.
 */
export function createQuestionnaireSession(ports: QuestionnairePorts) {
  const store = createSessionStore(ports);
  const turns = takeTurns();
  const homes = homesCharts(store);
  const follower = followChanges(store, () =>
    turns.inTurn(async () => {
      const fitted = await homes.fit();
      if (!fitted.ok) return fitted;
      const rechecked = await recheckChanged(store);
      if (!rechecked.ok) return rechecked;
      const saved = await saveCopies(store);
      return saved.ok ? followMarks(store) : saved;
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
        const areCopiesBehind = held.ok && held.value.copies !== held.value.keptCopies;
        if (areMarksBehind || areCopiesBehind || !store.changes.isEmpty()) follower.recheckSoon();
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
    void knowSections(store);
    // Homes may have been typed while the add-in was not loaded. If Excel refuses, the next change is soon enough.
    void act(() => homes.fit(true));
    const held = store.held();
    if (held.ok && held.value.check !== null) store.changes.add(null);
    if (held.ok && held.value.waitingSince !== null && held.value.notTaken === null) {
      void act(() => sendWaiting(store)).then((sent) => tellNotTaken(ports, sent));
    }
    return followed;
  }

  return {
    get: store.get,
    /** In the form React's useSyncExternalStore takes. */
    subscribe: store.subscribe,
    /** Reads what the open workbook is, watches it from then on, and sends its queued submission. */
    open: () => act(async () => opened(await openQuestionnaire(store))),
    /** Builds the questionnaire of a club year for the member who is signed in, and opens it. */
    build: (club: string, year: string) => act(async () => opened(await buildQuestionnaire(store, club, year))),
    /** Reads, checks and marks. */
    async check() {
      const checked = await act((signal) => checkAnswers(store, signal));
      if (checked.ok) void tellSections(store);
      return checked;
    },
    /** Cancels the work in progress, if it can be cancelled. */
    cancel() {
      if (store.get().busy?.canCancel) turns.cancel();
    },
    /** Saves one explanation of each of these findings; an empty text removes theirs. */
    explain: (findings: readonly Finding[], text: string) => act(() => explainFindings(store, findings, text)),
    /**
     * Applies the repairs that findings give to their cells, and checks what changed. Resolves to how many cells it
     * fixed.
     */
    repair: (findings: readonly Finding[]) => act(() => repairFindings(store, findings)),
    /** What can be put into blank answers from last year's return and published figures. */
    offers: () => act(() => findOffers(store)),
    /** Puts offers into their cells, to be confirmed. Resolves to how many answers it put in. */
    putIn: (offers: readonly Offer[]) => act((signal) => putInOffers(store, offers, signal)),
    /** Confirms the filled-in answers that these findings are about. Resolves to how many there were. */
    confirm: (findings: readonly Finding[]) => act(() => confirmCopies(store, findings)),
    /** Puts back what the last repair changed, or takes out what was put in last. */
    undoRepair: () => act(() => undoRepair(store)),
    /** All answers as they are in the workbook now. */
    answers: () => act(() => answersNow(store)),
    /** The answers that are in the cells of these questions now; one whose cell is gone is left out. */
    inputs: (ids: Iterable<string>) => act(() => readInputs(store, ids)),
    /** Puts answers, or formulas that give them, into the cells of questions. Resolves to how many; undoRepair undoes it. */
    put: (answers: ReadonlyMap<string, WrittenAnswer>) => act(() => putAnswers(store, answers)),
    /** Adds a chart of the homes in the questionnaire. Resolves to the name of its sheet. */
    chartHomes: () => act(() => homes.add()),
    /** Reads again who answers which section; told in the state. */
    knowSections: () => knowSections(store),
    assignSection: (section: string, follows: number, to: Assignment) => assignSection(store, section, follows, to),
    async markSection(section: string, follows: number, isReady: boolean) {
      const marked = await act((signal) => markSection(store, section, follows, isReady, signal));
      // Its answers were checked for it.
      if (marked.ok && isReady) void tellSections(store);
      return marked;
    },
    show: (place: CellPlace) => act(() => ports.workbook.showCell(place)),
    clearMarks: () => act(() => clearMarks(store)),
    /** Everything Yardstick added to the open workbook, whether or not it is a questionnaire. */
    added: () => act(() => readAdded(store)),
    /** Removes one of those and nothing of the user's; a problem if it can no longer be removed safely. */
    removeAdded: (added: Added) =>
      act(async () => {
        const removed = await removeAdded(store, added);
        if (added.kind !== "questionnaire") return removed;
        // Also if only its marks could not be cleared: the questionnaire itself is gone.
        const reopened = await opened(await openQuestionnaire(store));
        return removed.ok ? reopened : removed;
      }),
    submit: (choice: SubmitChoice = {}) =>
      act(async (signal) => {
        const submitted = await submitAnswers(store, choice, signal);
        // A chart's note says whether they were submitted. If Excel refuses, it does so after the next change.
        if (submitted.ok && submitted.value.kind === "received") await homes.fit(true);
        return submitted;
      }),
    /** Whether nothing has changed since this workbook's last submission, as far as it is checked. */
    async isAsSubmitted(): Promise<boolean> {
      const held = store.held();
      return held.ok && held.value.check !== null && isAsSubmitted(store, held.value, held.value.check);
    },
    /** Sends this workbook's queued submission; null if there is none. */
    sendWaiting: () => act(() => sendWaiting(store)),
    /**
     * Sends other workbooks' queued submissions that the signed-in member may send; a refused one only if `key` names it.
     */
    sendOthers: (key?: string) => sendOthers(store, key),
    /** All queued submissions of the signed-in member. */
    async waiting(): Promise<readonly WaitingNote[]> {
      const member = await ports.submissions.member();
      return (await ports.outbox.waiting()).filter((each) => each.member === member).map(noteOf);
    },
    /** Discards queued submissions without sending them. Their workbooks keep the answers. */
    discard: (keys: readonly string[]) => discardWaiting(store, keys),
    /** The same for the open workbook's queued submission. */
    discardOwn: () =>
      ask(async (held) => {
        const waiting = await ownWaiting(ports.outbox, held);
        await discardWaiting(store, waiting === null ? [] : [waiting.key]);
        return succeed(null);
      }),
    /** The workbook file of a queued submission, as it was when submitted; null if it is no longer queued. */
    async waitingWorkbook(key: string) {
      const found = (await ports.outbox.waiting()).find((each) => each.key === key);
      if (found === undefined) return null;
      const { name, base64 } = found.request.workbook;
      return { name, bytes: decodeBase64(base64) };
    },
    /** Puts a receipt on its own sheet, ready to print. */
    printReceipt: (receipt: Receipt) =>
      act(() => ask(({ club }) => ports.workbook.writeReceipt(receipt, receiptLines(club, receipt)))),
    /** Every version that the service has from this member, oldest first. */
    versions: () => ask(({ club, member }) => ports.submissions.versions(club.club, club.year, member.code)),
    version: (version: number) =>
      ask(({ club, member }) => ports.submissions.version(club.club, club.year, member.code, version)),
    submittedWorkbook: (receipt: Receipt) => ports.submissions.submittedWorkbook(receipt),
  };
}
