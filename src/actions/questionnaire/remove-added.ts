import { workbookProblem } from "../../domain/workbook-problems";
import { fail, succeed, type Result } from "../../domain/result";
import type { Added } from "../questionnaire-ports";
import { clearMarks } from "./clear-marks";
import { planOf, readAdded } from "./read-added";
import type { SessionStore } from "./session-store";

/**
 * Removes something Yardstick added, after checking again that it can be removed safely. Marks are cleared as usual: what
 * was typed beside them is saved first. A questionnaire goes with its marks and everything we keep for it.
 */
export async function removeAdded(store: SessionStore, { kind, name }: Added): Promise<Result<null>> {
  const { workbook } = store.ports;
  if (kind === "marks") return store.held().ok ? clearMarks(store) : workbook.clearMarks();
  const now = await readAdded(store);
  if (!now.ok) return now;
  const found = now.value.find((each) => each.kind === kind && each.name === name);
  if (found === undefined || found.obstacle !== null) return fail(workbookProblem("added-not-removed"));
  const removed = await workbook.removeAdded({ kind, name }, planOf(store));
  if (!removed.ok) return removed;
  if (!removed.value) return fail(workbookProblem("added-not-removed"));
  return kind === "questionnaire" ? workbook.clearMarks() : succeed(null);
}
