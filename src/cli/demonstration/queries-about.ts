import type { ClubDefinition } from "../../domain/clubs/club-definition";
import { questionsOf } from "../../domain/clubs/find-field";
import type { DemonstrationQuery, DemonstrationSubmission } from "../../service/demonstration/demonstration-file";

const mostQueries = 3;

/** What the club's administrators ask about some of these returns: each about an answer that was explained. */
export function queriesAbout(
  club: ClubDefinition,
  returns: readonly DemonstrationSubmission[],
): readonly DemonstrationQuery[] {
  const questions = new Map(questionsOf(club).map((question) => [question.id, question]));
  const about = returns.flatMap(({ member, receivedAt, explanations }): readonly DemonstrationQuery[] => {
    const question = explanations.map(({ subject }) => questions.get(subject)).find((each) => each !== undefined);
    if (question === undefined) return [];
    const at = new Date(Date.parse(receivedAt) + 3 * 86_400_000).toISOString();
    const words = `Thank you for explaining "${question.label}". How much of the change do you expect to last into next year?`;
    return [{ member, at, subject: question.id, words }];
  });
  return about.slice(0, mostQueries);
}
