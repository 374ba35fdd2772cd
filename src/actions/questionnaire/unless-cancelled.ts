import { problem } from "../../domain/problems";
import { fail, type Result } from "../../domain/result";

/**
 * What the work comes to, or at once that it was cancelled: for work that cannot be ended and changes nothing, such as
 * reading a large register.
 */
export function unlessCancelled<T>(work: Promise<Result<T>>, signal: AbortSignal): Promise<Result<T>> {
  const cancelled = new Promise<Result<T>>((resolve) => {
    const end = () => resolve(fail(problem("cancelled")));
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  });
  return Promise.race([cancelled, work]);
}
