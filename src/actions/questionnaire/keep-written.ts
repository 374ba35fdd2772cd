import type { Explanation } from "../../domain/questionnaire/explanation";
import { succeed, type Result } from "../../domain/result";
import type { HeldQuestionnaire, SessionStore } from "./session-store";
import { takeWritten } from "./take-written";

/**
 * Saves in the workbook the explanations typed on the findings sheet, before that sheet is written again or removed.
 * One that is too short is remembered as refused.
 *
 * @param change any other change to make to the explanations
 * @returns the questionnaire with the new explanations
 */
export async function keepWritten(
  store: SessionStore,
  change: (explanations: readonly Explanation[]) => readonly Explanation[] = (explanations) => explanations,
): Promise<Result<HeldQuestionnaire>> {
  const { workbook } = store.ports;
  const held = store.held();
  if (!held.ok) return held;
  const { template, explanations: before, isMarked } = held.value;
  const read = isMarked ? await workbook.readQuestionnaire(template, new Set()) : null;
  if (read !== null && !read.ok) return read;
  const taken = takeWritten(held.value, read?.value.written ?? []);
  const next = { ...taken, explanations: change(taken.explanations) };
  const isSame = next.explanations === before;
  const kept = isSame ? succeed(null) : await workbook.keepExplanations(next.explanations, before);
  if (!kept.ok) return kept;
  store.change(next);
  return succeed({ ...held.value, ...next });
}
