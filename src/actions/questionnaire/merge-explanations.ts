import type { Explanation } from "../../domain/questionnaire/explanation";
import { isSameExplanation } from "./is-same-explanation";

/**
 * The kept explanations with what was typed into the Findings sheet since. Of one finding the sheet's words count where
 * they, or the values they are about, are others than those kept: the sheet was written from what is kept. Words that
 * are not in the sheet are kept as they are: their finding may be gone for now, or the sheet deleted.
 */
export function mergeExplanations(
  kept: readonly Explanation[],
  written: readonly Explanation[],
): readonly Explanation[] {
  const changed = written.filter((words) => !kept.some((known) => isSameExplanation(known, words)));
  return changed.reduce(withExplanation, kept);
}

/** The explanations with one more, in place of what was written on that finding before. */
function withExplanation(explanations: readonly Explanation[], added: Explanation): readonly Explanation[] {
  return [...explanations.filter((each) => each.code !== added.code || each.subject !== added.subject), added];
}
