import { useCallback, useEffect, useState } from "react";
import { settle } from "../actions/settle";
import type { Result } from "../domain/result";

interface Answered<T> {
  /** What was asked for it. */
  readonly ask: () => Promise<Result<T>>;
  readonly result: Result<T>;
  /** At which time of asking. */
  readonly time: number;
}

/**
 * What asking comes to: null until the first answer is there. A good answer stands while it is asked for again; a failure
 * does not, so that one sees that it is being tried.
 *
 * @param ask the same function as long as the same is asked
 * @param since asked again when it changes: what tells that another answer is to be had
 */
export function useAnswer<T>(
  ask: () => Promise<Result<T>>,
  since?: unknown,
): readonly [answer: Result<T> | null, askAgain: () => void] {
  const [time, setTime] = useState(0);
  const [answered, setAnswered] = useState<Answered<T> | null>(null);
  useEffect(() => {
    let here = true;
    // Nobody waits: the answer is drawn when it comes.
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
