import type { ReactNode } from "react";
import type { Result } from "../../../domain/result";
import { FailureCard } from "../FailureCard";
import { LoadingCard } from "../LoadingCard";

interface AnsweredProps<T> {
  /** What the service answered; null until it has. */
  readonly answer: Result<T> | null;
  readonly onRetry: () => void;
  readonly children: (value: T) => ReactNode;
}

/** What the service answered; until then, that it is under way; why, if it did not. */
export function Answered<T>({ answer, onRetry, children }: AnsweredProps<T>) {
  if (answer === null) return <LoadingCard />;
  return answer.ok ? children(answer.value) : <FailureCard problem={answer.problem} onRetry={onRetry} />;
}
