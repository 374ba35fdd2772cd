import type { Explanation } from "../../domain/questionnaire/explanation";
import { succeed, type Result } from "../../domain/result";
import { mergeExplanations } from "./merge-explanations";
import type { HeldQuestionnaire, SessionStore } from "./session-store";

/**
 * Keeps in the workbook what was typed into the sheet of findings, before that sheet is written anew or taken away.
 *
 * @param change what else becomes of the explanations
 * @returns what is held from then on
 */
export async function keepWritten(
  session: SessionStore,
  change: (explanations: readonly Explanation[]) => readonly Explanation[] = (explanations) => explanations,
): Promise<Result<HeldQuestionnaire>> {
  const { workbook } = session.ports;
  const held = session.held();
  if (!held.ok) return held;
  const { template, explanations: before, isMarked } = held.value;
  const read = isMarked ? await workbook.readQuestionnaire(template, new Set()) : null;
  if (read !== null && !read.ok) return read;
  const explanations = change(mergeExplanations(before, read?.value.written ?? []));
  if (explanations === before) return held;
  const kept = await workbook.keepExplanations(explanations, before);
  if (!kept.ok) return kept;
  session.change({ explanations });
  return succeed({ ...held.value, explanations });
}
