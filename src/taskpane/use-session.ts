import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { QuestionnaireSession } from "../actions/questionnaire/questionnaire-session";
import type { SessionState } from "../actions/questionnaire/session-state";
import { settle } from "../actions/settle";
import type { Problem } from "../domain/problems";
import type { Result } from "../domain/result";

/** The session, for the pane. */
export interface PaneSession {
  /** Null until its script is loaded. */
  readonly session: QuestionnaireSession | null;
  readonly state: SessionState;
  /** Why it could not be loaded, or why we could not look at the workbook; null if all is well. */
  readonly problem: Problem | null;
  readonly retry: () => void;
}

const nothing: SessionState = { opened: null, offered: null, others: [], busy: null };

/**
 * Loads the session and looks at the open workbook, and again when another member signs in.
 *
 * @param member ONS code of the signed-in member; undefined while not known, and then nothing is loaded
 */
export function useSession(
  load: () => Promise<Result<QuestionnaireSession>>,
  member: string | null | undefined,
): PaneSession {
  const [session, setSession] = useState<QuestionnaireSession | null>(null);
  const [failure, setFailure] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (member === undefined) return;
    let here = true;
    const open = async () => {
      const loaded = await settle(load);
      if (!here) return;
      setSession(loaded.ok ? loaded.value : null);
      if (!loaded.ok) return setFailure(loaded.problem);
      const opened = await settle(loaded.value.open);
      if (here) setFailure(opened.ok ? null : opened.problem);
    };
    void open();
    return () => {
      here = false;
    };
  }, [load, member, attempt]);

  const subscribe = useCallback((listener: () => void) => session?.subscribe(listener) ?? (() => undefined), [session]);
  const state = useSyncExternalStore(subscribe, () => session?.get() ?? nothing);
  const retry = useCallback(() => {
    setFailure(null);
    setAttempt((before) => before + 1);
  }, []);
  return { session, state, problem: failure, retry };
}
