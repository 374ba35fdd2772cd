import type { Problem } from "../../domain/problems";
import { isSignIn } from "./is-sign-in";
import type { QuestionnaireSession } from "./questionnaire-session";
import type { Tried } from "./session-state";
import { tellNotTaken } from "./tell-not-taken";

/**
 * Returns a function to call from time to time, and when the network is back. It sends queued submissions of the open
 * workbook and of all others; not the open workbook's while something else is being done (perhaps sending it), nor one
 * that was refused for good. If the open workbook's was not sent, the others still are.
 */
export function sendWhenBack(
  session: Pick<QuestionnaireSession, "get" | "sendWaiting" | "sendOthers">,
  tell: (problem: Problem) => void,
): () => Promise<Tried> {
  async function sendOwn(): Promise<Tried> {
    const { opened, busy } = session.get();
    if (opened === null || opened === "none" || opened.waitingSince === null || opened.notTaken !== null)
      return nothing;
    if (busy !== null) return nothing;
    const sent = await session.sendWaiting();
    tellNotTaken({ tell }, sent);
    if (!sent.ok || sent.value?.kind !== "kept" || isSignIn(sent.value.why)) return nothing;
    return { waits: true, after: sent.value.after ?? null };
  }
  return async () => {
    const own = await sendOwn();
    // If the service does not answer, don't ask it twice.
    return own.waits ? own : session.sendOthers();
  };
}

const nothing: Tried = { waits: false, after: null };
