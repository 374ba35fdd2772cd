import type { Explanation } from "../../domain/questionnaire/explanation";
import { explanationFault } from "../../domain/rules/explanation-fault";
import { isSameExplanation } from "./is-same-explanation";
import { mergeExplanations } from "./merge-explanations";
import type { HeldQuestionnaire } from "./session-store";

/**
 * Which explanations to save after reading the findings sheet, and which are too short. A row that still says what we
 * last wrote there was not typed, so it does not undo a change made in the pane since.
 */
export function takeWritten(
  { club, explanations, listed }: Pick<HeldQuestionnaire, "club" | "explanations" | "listed">,
  written: readonly Explanation[],
): Pick<HeldQuestionnaire, "explanations" | "refused"> {
  const isKept = ({ code, subject, text }: Explanation) =>
    explanations.some((kept) => kept.code === code && kept.subject === subject && kept.text === text);
  const typed = written.filter((words) => !listed.some((each) => isSameExplanation(each, words)));
  const refused = typed.filter((words) => explanationFault(club, words.text) !== null && !isKept(words));
  const taken = typed.filter((words) => !refused.includes(words));
  return { explanations: mergeExplanations(explanations, taken), refused };
}
