import type { ReactNode } from "react";
import type { QuestionnaireSession } from "../../actions/questionnaire/questionnaire-session";
import type { PaneSession } from "../use-session";
import { FailureCard } from "./FailureCard";
import { LoadingCard } from "./LoadingCard";

interface SessionPartProps {
  readonly pane: PaneSession;
  readonly children: (session: QuestionnaireSession) => ReactNode;
}

/** A part of the pane that needs the session. Says that it is being loaded, or why it can't be. */
export function SessionPart({ pane: { session, state, problem, retry }, children }: SessionPartProps) {
  return (
    <>
      {problem !== null && <FailureCard problem={problem} onRetry={retry} />}
      {problem === null && session === null && <LoadingCard />}
      {session !== null && (problem === null || state.opened !== null) && children(session)}
    </>
  );
}
