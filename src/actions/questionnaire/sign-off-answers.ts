import type { ClubDefinition } from "../../domain/clubs/club-definition";
import type { Answers } from "../../domain/questionnaire/answer";

/** What the workbook has so far of the sign-off, by question id: a date as 2026-03-31, and "" for what is blank. */
export function signOffAnswers({ signOff }: ClubDefinition, answers: Answers): Readonly<Record<string, string>> {
  return Object.fromEntries(signOff.map(({ id }) => [id, String(answers.questions[id]?.answer.value ?? "")]));
}
