import { problem } from "../../domain/problems";
import { fail, succeed, type Result } from "../../domain/result";
import type { Added } from "../questionnaire-ports";
import { clearMarks } from "./clear-marks";
import { planOf, readAdded } from "./read-added";
import type { SessionStore } from "./session-store";

/**
 * Takes away something of ours, after looking once more whether anything stands in the way. Marks go as they do anywhere:
 * what was typed beside them is kept first. With a questionnaire go its marks, and all that is kept of it.
 */
export async function removeAdded(session: SessionStore, { kind, name }: Added): Promise<Result<null>> {
  const { workbook } = session.ports;
  if (kind === "marks") return session.held().ok ? clearMarks(session) : workbook.clearMarks();
  const now = await readAdded(session);
  if (!now.ok) return now;
  const found = now.value.find((each) => each.kind === kind && each.name === name);
  if (found === undefined || found.obstacle !== null) return fail(problem("added-not-removed"));
  const removed = await workbook.removeAdded({ kind, name }, planOf(session));
  if (!removed.ok) return removed;
  if (!removed.value) return fail(problem("added-not-removed"));
  return kind === "questionnaire" ? workbook.clearMarks() : succeed(null);
}
