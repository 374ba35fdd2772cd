import { succeed, type Result } from "../../domain/result";
import { checkWords } from "./check-words";
import { keepWritten } from "./keep-written";
import { markChecked } from "./mark-checked";
import type { SessionStore } from "./session-store";

/**
 * Updates the marks and the findings sheet to the present findings, so that no cell stays marked when its finding is
 * gone. What was typed on that sheet is saved first. Does nothing before the first check, or after marks were cleared.
 * If Excel refuses, usually because somebody is typing in a cell, we try again later.
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
  // Only a person can remove a password, so don't keep trying.
  return marked.ok || marked.problem.code === "sheet-has-password" ? succeed(null) : marked;
}
