import type { Explanation } from "../../domain/questionnaire/explanation";

/** From here on a cell of the Findings sheet may hold only the beginning of a value. */
const longInCell = 30_000;

/**
 * The kept explanations with what was typed into the Findings sheet since. Of one finding the sheet's words count where
 * they, or the values they are about, are others than those kept: the sheet was written from what is kept. Words that
 * are not in the sheet are kept as they are: their finding may be gone for now, or the sheet deleted.
 */
export function mergeExplanations(
  kept: readonly Explanation[],
  written: readonly Explanation[],
): readonly Explanation[] {
  const changed = written.filter((words) => !kept.some((known) => isSame(known, words)));
  return changed.reduce(withExplanation, kept);
}

/** The explanations with one more, in place of what was written on that finding before. */
function withExplanation(explanations: readonly Explanation[], added: Explanation): readonly Explanation[] {
  return [...explanations.filter((each) => !isAboutSame(each, added)), added];
}

function isSame(kept: Explanation, written: Explanation): boolean {
  const isCut = written.value.length > longInCell && kept.value.startsWith(written.value.slice(0, longInCell));
  return (
    isAboutSame(kept, written) &&
    kept.version === written.version &&
    kept.text === written.text &&
    (kept.value === written.value || isCut)
  );
}

function isAboutSame(one: Explanation, other: Explanation): boolean {
  return one.code === other.code && one.subject === other.subject;
}
