import { useCallback } from "react";
import type { FiguresService } from "../actions/ports";
import { succeed } from "../domain/result";
import { useAnswer } from "./use-answer";

/**
 * The access token of the signed-in user if they look after clubs, null if they don't, and undefined until that is known.
 *
 * @param since asked again when this changes, because somebody else may be signed in then
 */
export function useAdministrator(figures: FiguresService, since: unknown): string | null | undefined {
  const ask = useCallback(async () => succeed(await figures.administratorToken()), [figures]);
  const [answer] = useAnswer(ask, since);
  if (answer === null) return undefined;
  return answer.ok ? answer.value : null;
}
