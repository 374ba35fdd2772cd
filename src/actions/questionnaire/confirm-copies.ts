import { ownerOf } from "../../domain/clubs/find-field";
import type { Finding } from "../../domain/questionnaire/finding";
import { subjectOfCopy } from "../../domain/questionnaire/answer-copy";
import { succeed, type Result } from "../../domain/result";
import { followMarks } from "./follow-marks";
import { recheckChanged } from "./recheck-changed";
import { saveCopies } from "./save-copies";
import type { SessionStore } from "./session-store";

/**
 * Confirms the answers that these findings are about: they are the member's own from then on. Gives how many were still
 * to be confirmed.
 */
export async function confirmCopies(store: SessionStore, findings: readonly Finding[]): Promise<Result<number>> {
  const held = store.held();
  if (!held.ok) return held;
  const { copies } = held.value;
  const confirmed = new Set(findings.map(({ subject }) => subject));
  const left = copies.filter((copy) => !confirmed.has(subjectOfCopy(copy)));
  if (left.length === copies.length) return succeed(0);
  store.change({ copies: left });
  const saved = await saveCopies(store);
  if (!saved.ok) {
    store.change({ copies });
    return saved;
  }
  store.changes.add(new Set(copies.filter((copy) => !left.includes(copy)).map(({ field }) => ownerOf(field))));
  const checked = await recheckChanged(store);
  // They are confirmed even if Excel refuses the marks, which are tried again later.
  if (checked.ok) await followMarks(store);
  return checked.ok ? succeed(copies.length - left.length) : checked;
}
