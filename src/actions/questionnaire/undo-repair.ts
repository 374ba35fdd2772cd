import { subjectOfCopy } from "../../domain/questionnaire/answer-copy";
import { succeed, type Result } from "../../domain/result";
import { followMarks } from "./follow-marks";
import { recheckChanged } from "./recheck-changed";
import { saveCopies } from "./save-copies";
import type { SessionStore } from "./session-store";

/**
 * Restores what the last repair overwrote, except cells that somebody has changed since, and checks it. Gives the
 * number of cells.
 */
export async function undoRepair(store: SessionStore): Promise<Result<number>> {
  const held = store.held();
  if (!held.ok) return held;
  const { repaired, copies } = held.value;
  if (repaired.length === 0) return succeed(0);
  const restored = await store.ports.workbook.restoreCells(repaired.map(({ cell }) => cell));
  if (!restored.ok) return restored;
  const undone = new Set(repaired.flatMap(({ copy }) => (copy === undefined ? [] : [subjectOfCopy(copy)])));
  store.change({ repaired: [], copies: copies.filter((copy) => !undone.has(subjectOfCopy(copy))) });
  store.changes.add(new Set(repaired.map(({ owner }) => owner)));
  const checked = await recheckChanged(store);
  if (checked.ok) await saveCopies(store);
  // The cells are restored even if Excel refuses the marks, which are tried again later.
  if (checked.ok) await followMarks(store);
  return checked.ok ? succeed(repaired.length) : checked;
}
