import type { Answers } from "../domain/questionnaire/answer";
import type { Explanation } from "../domain/questionnaire/explanation";
import { succeed, type Result } from "../domain/result";
import type { CheckInput } from "../domain/rules/rule";
import type { HeldQuestionnaire, SessionStore } from "./session-store";

/**
 * What answers are checked against now: the newest release, last year's answers, and who is signed in, which the
 * workbook must have been made for.
 */
export async function checkInputOf(
  { ports }: SessionStore,
  { member, previous }: HeldQuestionnaire,
  current: Answers,
  explanations: readonly Explanation[],
): Promise<Result<CheckInput>> {
  const data = await ports.club.current();
  if (!data.ok) return data;
  const { own, release } = data.value;
  return succeed({ current, member: own ?? member.code, previous, releases: [release], explanations });
}
