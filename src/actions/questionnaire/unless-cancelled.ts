import { workbookProblem } from "../../domain/workbook-problems";
import { fail, type Result } from "../../domain/result";

/**
 * The result of the work, or, as soon as it is cancelled, that it was cancelled. For work that can't be stopped but
 * changes nothing, such as reading a large register.
 */
export function unlessCancelled<T>(work: Promise<Result<T>>, signal: AbortSignal): Promise<Result<T>> {
  const cancelled = new Promise<Result<T>>((resolve) => {
    const end = () => resolve(fail(workbookProblem("cancelled")));
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  });
  return Promise.race([cancelled, work]);
}
