import { useMemo, useRef, useState } from "react";
import { settle } from "../actions/settle";
import type { Notice } from "../actions/shared-state";
import type { Problem } from "../domain/problems";
import type { Result } from "../domain/result";

/** The result of an action, as a message. */
export interface Told extends Pick<Notice, "kind" | "text"> {
  /** A button for what the user may want to do next. */
  readonly next?: {
    readonly label: string;
    readonly take: () => void;
    /** Whether it takes the focus, because the pressed button is gone. */
    readonly isFocused?: boolean;
  };
}

/** Text alone is a success message; null shows nothing. */
type Telling = Told | string | null;

/** Runs the user's actions and reports their results. Nothing here rejects. */
export interface Work {
  /** The result of the last action; `at` distinguishes two equal messages. */
  readonly told: (Told & Pick<Notice, "at">) | null;
  /** Whether run() is working. */
  readonly isWorking: boolean;
  /**
   * Runs one action at a time: a second click meanwhile does nothing.
   *
   * @param told the message for a success
   * @param failed the message for a problem; the problem's own sentence if left out, and null for none, where the
   *   component itself says what went wrong
   * @returns the result; null if something else was running
   */
  run<T>(
    work: () => Promise<Result<T>>,
    told?: (value: T) => Telling,
    failed?: (problem: Problem) => string | null,
  ): Promise<Result<T> | null>;
  /** The same for work that may run at the same time, any number of times. The earlier message stays until it ends. */
  meanwhile<T>(
    work: () => Promise<Result<T>>,
    told?: (value: T) => Telling,
    failed?: (problem: Problem) => string | null,
  ): Promise<Result<T>>;
  /** Shows another message; null removes the present one. */
  tell(telling: Telling): void;
}

/**
 * The only way in which the pane runs the user's actions: one at a time, with a message when it is done or fails.
 *
 * @param tellElsewhere for messages shown elsewhere; `told` then stays null
 */
export function useWork(tellElsewhere?: (told: Told) => void): Work {
  const [told, setTold] = useState<Work["told"]>(null);
  const [isWorking, setIsWorking] = useState(false);
  const working = useRef(false);
  const times = useRef(0);
  const does = useMemo((): Pick<Work, "run" | "meanwhile" | "tell"> => {
    const tell = (telling: Telling) => {
      const next = typeof telling === "string" ? ({ kind: "done", text: telling } as const) : telling;
      if (tellElsewhere === undefined) setTold(next && { ...next, at: ++times.current });
      else if (next !== null) tellElsewhere(next);
    };
    const tellResult = <T>(
      result: Result<T>,
      told: ((value: T) => Telling) | undefined,
      failed: (problem: Problem) => string | null,
    ) => {
      if (result.ok) {
        if (told !== undefined) tell(told(result.value));
        return;
      }
      const text = failed(result.problem);
      if (text !== null) tell({ kind: "error", text });
    };
    return {
      tell,
      async run(work, told, failed = ownSentence) {
        if (working.current) return null;
        working.current = true;
        setIsWorking(true);
        tell(null);
        const result = await settle(work);
        working.current = false;
        setIsWorking(false);
        tellResult(result, told, failed);
        return result;
      },
      async meanwhile(work, told, failed = ownSentence) {
        const result = await settle(work);
        tellResult(result, told, failed);
        return result;
      },
    };
  }, [tellElsewhere]);
  return useMemo(() => ({ told, isWorking, ...does }), [told, isWorking, does]);
}

const ownSentence = ({ message }: Problem) => message;
