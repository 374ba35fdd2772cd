import { useMemo, type ReactNode } from "react";
import type { QuestionnaireSession } from "../../actions/questionnaire/questionnaire-session";
import { SessionWorkContext } from "../use-session-work";
import { useWork } from "../use-work";

interface WithSessionProps {
  readonly session: QuestionnaireSession;
  readonly children: ReactNode;
}

/** Gives its children useSessionWork(), which runs one action at a time and reports in ToldOfSession. */
export function WithSession({ session, children }: WithSessionProps) {
  const work = useWork();
  const sessionWork = useMemo(() => ({ session, ...work }), [session, work]);
  return <SessionWorkContext value={sessionWork}>{children}</SessionWorkContext>;
}
