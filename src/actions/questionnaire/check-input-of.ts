import type { Answers } from "../../domain/questionnaire/answer";
import type { Explanation } from "../../domain/questionnaire/explanation";
import type { CheckInput } from "../../domain/rules/rule";
import type { HeldQuestionnaire } from "./session-store";

/** What answers are checked against. Whoever is signed in answers, for which the workbook must have been made. */
export function checkInputOf(
  { own, member, previous, releases }: HeldQuestionnaire,
  current: Answers,
  explanations: readonly Explanation[],
): CheckInput {
  return { current, member: own ?? member.code, previous, releases, explanations };
}
