import type { Problem } from "../../domain/problems";
import type { Questionnaire } from "./questionnaire";
import { tellNotTaken } from "./tell-not-taken";

/**
 * Makes what is to be called from time to time, and when the network is back: it sends what waits of the open
 * questionnaire. Nothing is sent while something else is being done, which may be the sending itself.
 */
export function sendWhenBack(
  questionnaire: Pick<Questionnaire, "get" | "sendWaiting">,
  tell: (problem: Problem) => void,
): () => Promise<void> {
  return async () => {
    const { opened, busy } = questionnaire.get();
    if (opened === null || opened === "none" || opened.waitingSince === null || busy !== null) return;
    tellNotTaken({ tell }, await questionnaire.sendWaiting());
  };
}
