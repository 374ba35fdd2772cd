import { succeed, type Result } from "../../domain/result";
import type { SessionStore } from "./session-store";

/**
 * Marks what the last check found and lists it on the sheet of findings. What was typed there must be among the
 * explanations by now.
 *
 * @param isShown whether it is a piece of work of its own, whose course is shown
 */
export async function markChecked(store: SessionStore, isShown = true): Promise<Result<null>> {
  const held = store.held();
  if (!held.ok) return held;
  const { check, club } = held.value;
  if (check === null) return succeed(null);
  const onProgress = isShown ? store.busy("marking") : undefined;
  const by = `version ${club.version} of ${club.label} ${club.year}`;
  const at = check.isPartial ? store.ports.now() : check.checkedAt;
  const marked = await store.ports.workbook.markFindings(check.findings, onProgress, {
    at,
    by,
    isPartial: check.isPartial,
  });
  if (marked.ok) store.change({ isMarked: true, areMarksBehind: false, listed: held.value.explanations });
  // One that is protected with a password is not tried again and again: only a person can lift that.
  else store.change({ areMarksBehind: marked.problem.code !== "sheet-has-password" });
  return marked;
}
