import { workbookProblem } from "../../domain/workbook-problems";
import { fail, type Result } from "../../domain/result";
import { keepWritten } from "./keep-written";
import type { SessionStore } from "./session-store";

/**
 * Removes the marks and the findings sheet. Explanations typed there are saved first; if that fails, nothing is
 * removed.
 */
export async function clearMarks(store: SessionStore): Promise<Result<null>> {
  const kept = await keepWritten(store);
  if (!kept.ok) return kept;
  const { refused } = kept.value;
  if (refused.length > 0) {
    const explanations = refused.map(({ text, code, subject }) => `"${text}" for ${code} on ${subject}`);
    return fail(workbookProblem("words-would-be-lost", { explanations }));
  }
  const cleared = await store.ports.workbook.clearMarks();
  if (cleared.ok) store.change({ isMarked: false, listed: [] });
  return cleared;
}
