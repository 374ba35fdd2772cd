import { useCallback } from "react";
import type { Finding } from "../domain/questionnaire/finding";
import { questionnaireMessages as texts } from "./questionnaire-messages";
import { useSessionWork } from "./use-session-work";

/** Applies the repairs that findings of one kind give, and offers to undo them. */
export function useRepair(): (findings: readonly Finding[]) => void {
  const { session, run } = useSessionWork();
  return useCallback(
    (findings) => {
      const undo = () =>
        void run(
          () => session.undoRepair(),
          (outcome) => texts.finding.undone(outcome),
        );
      void run(
        () => session.repair(findings),
        (count) => ({
          kind: "done",
          text: texts.finding.fixed(count, findings[0]?.repairAs),
          ...(count > 0 && { next: { label: texts.finding.undo, take: undo } }),
        }),
      );
    },
    [session, run],
  );
}
