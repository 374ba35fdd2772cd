import { useMemo, useRef, useState } from "react";
import type { Added } from "../actions/questionnaire-ports";
import type { QuestionnaireSession, SubmitChoice, SubmitOutcome } from "../actions/questionnaire/questionnaire-session";
import { settle } from "../actions/settle";
import type { Problem } from "../domain/problems";
import type { CellPlace } from "../domain/cell-place";
import type { Finding } from "../domain/questionnaire/finding";
import type { Receipt } from "../domain/questionnaire/receipt";
import type { Result } from "../domain/result";
import { addedMessages } from "./added-messages";
import { questionnaireMessages as texts } from "./questionnaire-messages";

/** What became of the last thing asked. */
export interface Told {
  readonly intent: "success" | "warning" | "error";
  readonly text: string;
  /** Whether it can be put back. */
  readonly canUndo?: boolean;
}

/** What a person does with a questionnaire in the pane. Each tells what became of it; none rejects. */
export interface QuestionnaireActions {
  build(club: string, year: string): Promise<void>;
  lookAgain(): Promise<void>;
  check(): Promise<void>;
  cancel(): void;
  clearMarks(): Promise<void>;
  removeAdded(added: Added): Promise<void>;
  show(place: CellPlace): Promise<void>;
  repair(findings: readonly Finding[]): Promise<void>;
  undoRepair(): Promise<void>;
  /** Resolves to why it was not kept; null where it was. */
  explain(finding: Finding, text: string): Promise<Problem | null>;
  submit(choice?: SubmitChoice): Promise<void>;
  sendWaiting(): Promise<void>;
  /** Discards this workbook's queued submission. */
  discardWaiting(): Promise<void>;
  /** Shows what a submission came to that was not begun here. */
  take(outcome: SubmitOutcome): void;
  printReceipt(receipt: Receipt): Promise<void>;
  copyReceipt(text: string): Promise<void>;
  /** Leaves a submission as it is: the sign-off for later, or another's version in force. */
  leave(told?: string): void;
  dismiss(): void;
}

export interface ActionsState {
  readonly actions: QuestionnaireActions;
  readonly told: Told | null;
  /** What the last submission came to; null where nothing more is to be shown of it. */
  readonly outcome: SubmitOutcome | null;
  /** How often a submission was refused for what stands open here. */
  readonly refusals: number;
  /** Whether one of the larger actions is being done: another click does nothing. */
  readonly isWorking: boolean;
}

/** The actions of the pane on a questionnaire, and what became of the last of them. */
export function useQuestionnaireActions(session: QuestionnaireSession): ActionsState {
  const [told, setTold] = useState<Told | null>(null);
  const [outcome, setOutcome] = useState<SubmitOutcome | null>(null);
  const [refusals, setRefusals] = useState(0);
  const [isWorking, setIsWorking] = useState(false);
  const working = useRef(false);
  /** What was signed; a choice made afterwards goes with it. */
  const signed = useRef<SubmitChoice["signOff"]>(undefined);

  const actions = useMemo((): QuestionnaireActions => {
    /** Does it, and tells a failure; the value of a success, else undefined. */
    async function attempt<T>(work: () => Promise<Result<T>>): Promise<{ readonly value: T } | undefined> {
      const result = await settle(work);
      if (result.ok) return { value: result.value };
      setTold({ intent: "error", text: result.problem.message });
      return undefined;
    }
    /** The same for what is done one at a time: a second click while it lasts does nothing. */
    async function once<T>(work: () => Promise<Result<T>>, then: (value: T) => void = () => undefined): Promise<void> {
      if (working.current) return;
      working.current = true;
      setIsWorking(true);
      setTold(null);
      const done = await attempt(work);
      working.current = false;
      setIsWorking(false);
      if (done !== undefined) then(done.value);
    }
    const success = (text: string, canUndo = false) => setTold({ intent: "success", text, canUndo });
    const take = (next: SubmitOutcome) => {
      setOutcome(next);
      setTold(toldOf(next));
      if (next.kind === "open") setRefusals((before) => before + 1);
    };

    return {
      build: (club, year) =>
        once(
          () => session.build(club, year),
          () => success(texts.start.built),
        ),
      lookAgain: () => once(() => session.open()),
      check: () => once(() => session.check()),
      cancel: () => session.cancel(),
      clearMarks: () =>
        once(
          () => session.clearMarks(),
          () => success(texts.cleared),
        ),
      removeAdded: (added) =>
        once(
          () => session.removeAdded(added),
          () => success(added.kind === "marks" ? texts.cleared : addedMessages.removed),
        ),
      async show(place) {
        await attempt(() => session.show(place));
      },
      repair: (findings) =>
        once(
          () => session.repair(findings),
          (count) => success(texts.finding.fixed(count, findings[0]?.repairAs), count > 0),
        ),
      undoRepair: () =>
        once(
          () => session.undoRepair(),
          (count) => success(texts.finding.undone(count)),
        ),
      async explain(finding, text) {
        const explained = await settle(() => session.explain(finding, text));
        if (explained.ok) return null;
        // Where one types, one is told of words that explain nothing.
        if (explained.problem.code !== "explanation-too-short") {
          setTold({ intent: "error", text: explained.problem.message });
        }
        return explained.problem;
      },
      submit(choice = {}) {
        if (choice.signOff !== undefined) signed.current = choice.signOff;
        const signOff = signed.current;
        setOutcome(null);
        const withSigned = choice.over !== undefined && signOff !== undefined ? { ...choice, signOff } : choice;
        return once(() => session.submit(withSigned), take);
      },
      sendWaiting: () =>
        once(
          () => session.sendWaiting(),
          (next) => (next === null ? success(texts.submission.nothingWaits) : take(next)),
        ),
      discardWaiting: () =>
        once(
          () => session.discardOwn(),
          () => success(texts.submission.discarded),
        ),
      take,
      async printReceipt(receipt) {
        const done = await attempt(() => session.printReceipt(receipt));
        if (done !== undefined) success(texts.receipt.printed);
      },
      async copyReceipt(text) {
        const { clipboard } = navigator as Partial<Navigator>;
        const isCopied = await clipboard?.writeText(text).then(
          () => true,
          // Some of Excel's browsers refuse the clipboard to a pane, and say no more than that they do.
          () => false,
        );
        if (isCopied) success(texts.receipt.copied);
        else setTold({ intent: "warning", text: texts.receipt.notCopied });
      },
      leave(text) {
        setOutcome(null);
        setTold(text === undefined ? null : { intent: "success", text });
      },
      dismiss: () => setTold(null),
    };
  }, [session]);
  return { actions, told, outcome, refusals, isWorking };
}

function toldOf(outcome: SubmitOutcome): Told | null {
  switch (outcome.kind) {
    case "received": {
      const { version } = outcome.receipt;
      const text = outcome.isNew ? texts.submission.received(version) : texts.submission.sameAgain(version);
      return { intent: "success", text };
    }
    case "open":
      return { intent: "error", text: texts.submission.refused(outcome.open.length) };
    case "kept":
      return {
        intent: "warning",
        text: outcome.why ? texts.submission.keptBecause(outcome.why.message) : texts.submission.kept,
      };
    case "findings":
      return { intent: "error", text: texts.submission.serviceFound(outcome.findings.length) };
    case "stale":
    case "sign-off":
      // A card of their own says what they ask.
      return null;
  }
}
