import type { Problem } from "../domain/problems";
import type { Finding } from "../domain/questionnaire/finding";
import { useSessionWork } from "./use-session-work";

/** Explains these findings with the same words; gives the reason if that is not saved, and null if it is. */
export function useExplain(findings: readonly Finding[]): (text: string) => Promise<Problem | null> {
  const { session, meanwhile } = useSessionWork();
  return async (text) => {
    const explained = await meanwhile(
      () => session.explain(findings, text),
      undefined,
      // The box itself reports an explanation that is too short.
      ({ code, message }) => (code === "explanation-too-short" ? null : message),
    );
    return explained.ok ? null : explained.problem;
  };
}
