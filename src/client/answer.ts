import type { Result } from "../domain/result";

/** What is asked for: at once where it is loaded, and else a promise of it, which never rejects but for a fault of ours. */
export type Answer<T> = Result<T> | Promise<Result<T>>;

/** True for an answer that is still being fetched. */
export function isUnderWay<T>(answer: Answer<T>): answer is Promise<Result<T>> {
  return "then" in answer;
}
