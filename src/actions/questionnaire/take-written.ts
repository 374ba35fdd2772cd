import type { Explanation } from "../../domain/questionnaire/explanation";
import { explanationFault } from "../../domain/rules/explanation-fault";
import { isSameExplanation } from "./is-same-explanation";
import { mergeExplanations } from "./merge-explanations";
import type { HeldQuestionnaire } from "./session-store";

/**
 * What is kept once the sheet of findings was read, and what is not, as it is too short to explain anything. Rows that say
 * what was listed there last were not typed: words that were changed in the pane since are not taken back by them.
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
