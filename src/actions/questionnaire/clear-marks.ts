import type { Result } from "../../domain/result";
import { keepWritten } from "./keep-written";
import type { SessionStore } from "./session-store";

/** Takes the marks and the sheet of findings away; what was typed there is kept first. */
export async function clearMarks(session: SessionStore): Promise<Result<null>> {
  const kept = await keepWritten(session);
  if (!kept.ok) return kept;
  const cleared = await session.ports.workbook.clearMarks();
  if (cleared.ok) session.change({ isMarked: false });
  return cleared;
}
