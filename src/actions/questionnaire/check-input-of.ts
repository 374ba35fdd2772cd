import type { Answers } from "../../domain/questionnaire/answer";
import type { Explanation } from "../../domain/questionnaire/explanation";
import type { CheckInput } from "../../domain/rules/rule";
import type { HeldQuestionnaire } from "./session-store";

/** What answers are checked against. The signed-in member must be the one the workbook was made for. */
export function checkInputOf(
  { own, member, previous, releases }: HeldQuestionnaire,
  current: Answers,
  explanations: readonly Explanation[],
): CheckInput {
  return { current, member: own ?? member.code, previous, releases, explanations };
}
