import type { ClubDefinition } from "../../domain/clubs/club-definition";
import type { Answers } from "../../domain/questionnaire/answer";

/** The sign-off answers in the workbook so far, by question id: a date as 2026-03-31, "" if blank. */
export function signOffAnswers({ signOff }: ClubDefinition, answers: Answers): Readonly<Record<string, string>> {
  return Object.fromEntries(signOff.map(({ id }) => [id, String(answers.questions[id]?.answer.value ?? "")]));
}
