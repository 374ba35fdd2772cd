import { useEffect, useSyncExternalStore } from "react";
import type { SubmitOutcome } from "../actions/questionnaire/questionnaire-session";
import { useServices } from "./use-services";

/** Takes over what the ribbon's Submit came to, to be shown and gone on with as if it had been begun in the pane. */
export function useQuestionnaireOutcome(take: (outcome: SubmitOutcome) => void): void {
  const { state } = useServices();
  const { outcome } = useSyncExternalStore(state.subscribe, state.get);
  useEffect(() => {
    if (outcome === null) return;
    state.setOutcome(null);
    take(outcome);
  }, [outcome, state, take]);
}
