import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { Questionnaire, QuestionnaireState } from "../actions/questionnaire/questionnaire";
import { settle } from "../actions/settle";
import type { Problem } from "../domain/problems";
import type { Result } from "../domain/result";

/** The questionnaire as the pane has it. */
export interface PaneQuestionnaire {
  /** Null until its script has come. */
  readonly questionnaire: Questionnaire | null;
  readonly state: QuestionnaireState;
  /** Why it could not be loaded, or the workbook not be looked at; null where all is well. */
  readonly problem: Problem | null;
  readonly retry: () => void;
}

const nothing: QuestionnaireState = { opened: null, offered: null, others: [], busy: null };

/**
 * Loads the questionnaire and looks at the open workbook, and again when another member signs in.
 *
 * @param member ONS code of who is signed in; undefined while that is not known, and nothing is loaded
 */
export function useQuestionnaire(
  load: () => Promise<Result<Questionnaire>>,
  member: string | null | undefined,
): PaneQuestionnaire {
  const [questionnaire, setQuestionnaire] = useState<Questionnaire | null>(null);
  const [failure, setFailure] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (member === undefined) return;
    let here = true;
    const open = async () => {
      const loaded = await settle(load);
      if (!here) return;
      setQuestionnaire(loaded.ok ? loaded.value : null);
      if (!loaded.ok) return setFailure(loaded.problem);
      const opened = await settle(loaded.value.open);
      if (here) setFailure(opened.ok ? null : opened.problem);
    };
    void open();
    return () => {
      here = false;
    };
  }, [load, member, attempt]);

  const subscribe = useCallback(
    (listener: () => void) => questionnaire?.subscribe(listener) ?? (() => undefined),
    [questionnaire],
  );
  const state = useSyncExternalStore(subscribe, () => questionnaire?.get() ?? nothing);
  const retry = useCallback(() => {
    setFailure(null);
    setAttempt((before) => before + 1);
  }, []);
  return { questionnaire, state, problem: failure, retry };
}
