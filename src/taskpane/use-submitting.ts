import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { SubmitChoice, SubmitOutcome } from "../actions/questionnaire/session-state";
import { findingState, type FindingState } from "../domain/questionnaire/finding-state";
import type { OpenFinding } from "../domain/questionnaire/open-findings";
import { questionnaireMessages as texts } from "./questionnaire-messages";
import { useServices } from "./use-services";
import { useSessionWork } from "./use-session-work";
import type { Told } from "./use-work";

/** Submitting: the result, and what the user can do next. */
export interface Submitting {
  /** The result of the last submission; null if there is nothing more to show. */
  readonly outcome: SubmitOutcome | null;
  /** How often a submission was refused because of open findings. */
  readonly refusals: number;
  submit(choice?: SubmitChoice): void;
  /** Sends this workbook's queued submission. */
  sendWaiting(): void;
  /** Leaves a submission: postpones the sign-off, or keeps somebody else's version. */
  leave(told?: string): void;
}

/** Submits, and goes on with a submission started on the ribbon as if it had been started here. */
export function useSubmitting(): Submitting {
  const { session, run, tell } = useSessionWork();
  const { state } = useServices();
  const { outcome: begun } = useSyncExternalStore(state.subscribe, state.get);
  const [outcome, setOutcome] = useState<SubmitOutcome | null>(null);
  const [refusals, setRefusals] = useState(0);
  /** The sign-off, which is sent again with a choice made afterwards. */
  const signed = useRef<SubmitChoice["signOff"]>(undefined);

  const does = useMemo(() => {
    const take = (next: SubmitOutcome) => {
      setOutcome(next);
      if (next.kind === "open") setRefusals((before) => before + 1);
      return toldOf(next);
    };
    return {
      take,
      submit(choice: SubmitChoice = {}) {
        if (choice.signOff !== undefined) signed.current = choice.signOff;
        const signOff = signed.current;
        setOutcome(null);
        const withSigned = choice.over !== undefined && signOff !== undefined ? { ...choice, signOff } : choice;
        void run(() => session.submit(withSigned), take);
      },
      sendWaiting: () =>
        void run(
          () => session.sendWaiting(),
          (next) => (next === null ? texts.submission.nothingWaits : take(next)),
        ),
      leave(told?: string) {
        setOutcome(null);
        tell(told ?? null);
      },
    };
  }, [session, run, tell]);

  useEffect(() => {
    if (begun === null) return;
    state.setOutcome(null);
    tell(does.take(begun));
  }, [begun, state, tell, does]);
  return { outcome, refusals, ...does };
}

function toldOf(outcome: SubmitOutcome): Told | null {
  switch (outcome.kind) {
    case "received": {
      const { version } = outcome.receipt;
      const text = outcome.isNew ? texts.submission.received(version) : texts.submission.sameAgain(version);
      return { kind: "done", text };
    }
    case "open":
      return { kind: "error", text: texts.submission.refused(countOpen(outcome.open)) };
    case "kept":
      return {
        kind: "warning",
        text: outcome.why ? texts.submission.keptBecause(outcome.why.message) : texts.submission.kept,
      };
    case "findings":
      return { kind: "error", text: texts.submission.serviceFound(outcome.findings.length) };
    case "stale":
    case "sign-off":
      // These have their own card.
      return null;
  }
}

/** How many of the open findings ask for what. That too few are answered counts only where no single blank is open. */
function countOpen(open: readonly OpenFinding[]) {
  const inState = (wanted: FindingState) =>
    // An open finding has no valid explanation.
    open.filter(({ finding }) => findingState(finding, null) === wanted);
  const blanks = inState("to answer");
  const single = blanks.filter(({ finding }) => finding.place !== null);
  return {
    fix: inState("fix").length,
    explain: inState("explain").length,
    confirm: inState("to confirm").length,
    answer: single.length > 0 ? single.length : blanks.length,
  };
}
