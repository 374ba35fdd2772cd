import { useMemo, useRef, useState } from "react";
import { settle } from "../actions/settle";
import type { Notice } from "../actions/shared-state";
import type { Problem } from "../domain/problems";
import type { Result } from "../domain/result";

/** What became of something that was asked for. */
export interface Told extends Pick<Notice, "kind" | "text"> {
  /** A button for what one may want to do next. */
  readonly next?: {
    readonly label: string;
    readonly take: () => void;
    /** Whether it takes the focus, as the button that was pressed is gone. */
    readonly isFocused?: boolean;
  };
}

/** A sentence says that something is done; null says nothing. */
type Telling = Told | string | null;

/** What is done when a person asks for it, and what is told of it. Nothing here rejects. */
export interface Work {
  /** What became of the last thing asked; `at` sets apart two that read the same. */
  readonly told: (Told & Pick<Notice, "at">) | null;
  /** Whether something is being done by run(). */
  readonly isWorking: boolean;
  /**
   * Does one thing at a time: a second click while it lasts does nothing.
   *
   * @param told what to say of a success
   * @param failed what to say of a problem, where that is more than its own sentence
   * @returns what came of it; null where something else was being done
   */
  run<T>(
    work: () => Promise<Result<T>>,
    told?: (value: T) => Telling,
    failed?: (problem: Problem) => string | null,
  ): Promise<Result<T> | null>;
  /** The same for what may be done beside it, and however often: what was told before stands until it ends. */
  meanwhile<T>(
    work: () => Promise<Result<T>>,
    told?: (value: T) => Telling,
    failed?: (problem: Problem) => string | null,
  ): Promise<Result<T>>;
  /** Tells something else; null takes back what was told. */
  tell(telling: Telling): void;
}

/**
 * The one way in which the pane does what a person asks: once at a time, told when it is done, and told when it fails.
 *
 * @param tellElsewhere for what is told in another place than where it was asked; `told` then stays null
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
