import { problem } from "../../domain/problems";
import { fail, type Result } from "../../domain/result";
import { keepWritten } from "./keep-written";
import type { SessionStore } from "./session-store";

/** Takes the marks and the sheet of findings away; what was typed there is kept first, and nothing goes where it can't be. */
export async function clearMarks(store: SessionStore): Promise<Result<null>> {
  const kept = await keepWritten(store);
  if (!kept.ok) return kept;
  const { refused } = kept.value;
  if (refused.length > 0) {
    const explanations = refused.map(({ text, code, subject }) => `"${text}" for ${code} on ${subject}`);
    return fail(problem("words-would-be-lost", { explanations }));
  }
  const cleared = await store.ports.workbook.clearMarks();
  if (cleared.ok) store.change({ isMarked: false, listed: [] });
  return cleared;
}
