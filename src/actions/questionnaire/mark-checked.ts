import { succeed, type Result } from "../../domain/result";
import type { SessionStore } from "./session-store";

/**
 * Marks what the last check found and lists it on the sheet of findings. What was typed there must be among the
 * explanations by now.
 */
export async function markChecked(session: SessionStore): Promise<Result<null>> {
  const held = session.held();
  if (!held.ok) return held;
  const { check, club } = held.value;
  if (check === null) return succeed(null);
  const onProgress = session.busy("marking");
  const by = `version ${club.version} of ${club.label} ${club.year}`;
  const at = check.isPartial ? session.ports.now() : check.checkedAt;
  const marked = await session.ports.workbook.markFindings(check.findings, onProgress, { at, by });
  if (marked.ok) session.change({ isMarked: true });
  return marked;
}
