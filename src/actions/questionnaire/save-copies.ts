import { succeed, type Result } from "../../domain/result";
import type { SessionStore } from "./session-store";

/** Saves in the workbook which answers are still to be confirmed, if that has changed since it was saved last. */
export async function saveCopies(store: SessionStore): Promise<Result<null>> {
  const held = store.held();
  if (!held.ok || held.value.copies === held.value.keptCopies) return succeed(null);
  const { copies, keptCopies } = held.value;
  const kept = await store.ports.workbook.keepCopies(copies, keptCopies);
  if (kept.ok) store.change({ keptCopies: copies });
  return kept;
}
