import { succeed, type Result } from "../../domain/result";
import { checkWords } from "./check-words";
import { keepWritten } from "./keep-written";
import { markChecked } from "./mark-checked";
import type { SessionStore } from "./session-store";

/**
 * Has the marks and the sheet of findings show what is found by now, so that no cell stays marked whose finding is gone.
 * What was typed into that sheet is kept first. Nothing is done before the first check, or once the marks were cleared.
 * Where Excel refuses, most often because a cell is being typed in, the marks are behind, and are tried again.
 */
export async function followMarks(store: SessionStore): Promise<Result<null>> {
  const held = store.held();
  if (!held.ok || !held.value.isMarked || held.value.check === null) return succeed(null);
  const before = held.value;
  const kept = await keepWritten(store);
  if (!kept.ok) {
    store.change({ areMarksBehind: true });
    return kept;
  }
  const { check, explanations, refused } = kept.value;
  const isSame = explanations === before.explanations && refused.length === 0 && before.refused.length === 0;
  if (check !== null && !isSame) store.change({ check: checkWords(kept.value, check) });
  const marked = await markChecked(store, false);
  // Only a person can lift a password: trying again by itself would go on for ever.
  return marked.ok || marked.problem.code === "sheet-has-password" ? succeed(null) : marked;
}
