import { succeed, type Result } from "../../domain/result";
import { followMarks } from "./follow-marks";
import { recheckChanged } from "./recheck-changed";
import type { SessionStore } from "./session-store";

/** Puts back what the last repair wrote over and nobody has changed since, and checks it. Gives how many cells. */
export async function undoRepair(session: SessionStore): Promise<Result<number>> {
  const held = session.held();
  if (!held.ok) return held;
  const { repaired } = held.value;
  if (repaired.length === 0) return succeed(0);
  const restored = await session.ports.workbook.restoreCells(repaired.map(({ cell }) => cell));
  if (!restored.ok) return restored;
  session.change({ repaired: [] });
  session.changes.add(new Set(repaired.map(({ owner }) => owner)));
  const checked = await recheckChanged(session);
  // What was written is written, whatever Excel says to the marks; those are tried again.
  if (checked.ok) await followMarks(session);
  return checked.ok ? succeed(repaired.length) : checked;
}
