import type { Explanation } from "../../domain/questionnaire/explanation";
import { isSameExplanation } from "./is-same-explanation";

/**
 * The saved explanations, updated with what was typed on the findings sheet since. The sheet was written from the saved
 * ones, so if its words for a finding, or the values they are about, are different, the sheet counts. An explanation
 * that is not on the sheet stays: its finding may have gone for now, or the sheet may have been deleted.
 */
export function mergeExplanations(
  kept: readonly Explanation[],
  written: readonly Explanation[],
): readonly Explanation[] {
  const changed = written.filter((words) => !kept.some((known) => isSameExplanation(known, words)));
  return changed.reduce(withExplanation, kept);
}

/** The explanations with one more, which replaces any earlier one of the same finding. */
function withExplanation(explanations: readonly Explanation[], added: Explanation): readonly Explanation[] {
  return [...explanations.filter((each) => each.code !== added.code || each.subject !== added.subject), added];
}
