import { createContext, useContext } from "react";
import type { QuestionnaireSession } from "../actions/questionnaire/questionnaire-session";
import type { Work } from "./use-work";

/** The session, and the work on it in this part of the pane. */
export interface SessionWork extends Work {
  readonly session: QuestionnaireSession;
}

export const SessionWorkContext = createContext<SessionWork | null>(null);

export function useSessionWork(): SessionWork {
  const work = useContext(SessionWorkContext);
  if (work === null) throw new Error("What works with a session is drawn outside its SessionWorkContext.");
  return work;
}
