import { useCallback, useEffect, useState } from "react";
import { settle } from "../actions/settle";
import type { Result } from "../domain/result";

interface Answered<T> {
  /** The question. */
  readonly ask: () => Promise<Result<T>>;
  readonly result: Result<T>;
  /** When it was asked. */
  readonly time: number;
}

/**
 * The answer to a question; null until the first answer. A good answer stays while we ask again; a failure does not, so
 * that the user sees that we are trying.
 *
 * @param ask the same function as long as the question is the same
 * @param since asked again when this changes, because the answer may then be different
 */
export function useAnswer<T>(
  ask: () => Promise<Result<T>>,
  since?: unknown,
): readonly [answer: Result<T> | null, askAgain: () => void] {
  const [time, setTime] = useState(0);
  const [answered, setAnswered] = useState<Answered<T> | null>(null);
  useEffect(() => {
    let here = true;
    // No need to wait: the answer is drawn when it arrives.
    void settle(ask).then((result) => {
      if (here) setAnswered({ ask, result, time });
    });
    return () => {
      here = false;
    };
  }, [ask, time, since]);
  const askAgain = useCallback(() => setTime((before) => before + 1), []);
  const isOfThis = answered?.ask === ask && (answered.result.ok || answered.time === time);
  return [isOfThis ? answered.result : null, askAgain];
}
