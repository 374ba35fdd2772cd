import type { Result } from "../domain/result";

/** An answer: at once if it is loaded, otherwise as a promise, which rejects only because of a bug in Yardstick. */
export type Answer<T> = Result<T> | Promise<Result<T>>;

/** True for an answer that is still being fetched. */
export function isUnderWay<T>(answer: Answer<T>): answer is Promise<Result<T>> {
  return "then" in answer;
}
