import type { Problem } from "../../domain/problems";
import { isSignIn } from "./is-sign-in";
import type { QuestionnaireSession, Tried } from "./questionnaire-session";
import { tellNotTaken } from "./tell-not-taken";

/**
 * Makes what is to be called from time to time, and when the network is back: it sends what waits on this machine, of the
 * open workbook and of all others. Of the open one nothing is sent while something else is being done, which may be the
 * sending itself, nor what was refused for good. What nobody was asked for stands in no other's way.
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
    // Where nobody answers, nobody is asked twice.
    return own.waits ? own : session.sendOthers();
  };
}

const nothing: Tried = { waits: false, after: null };
