import type { Answers } from "../../domain/questionnaire/answer";
import { succeed, type Result } from "../../domain/result";
import { yearsEarlier } from "../../domain/years-earlier";
import type { SubmissionService } from "../questionnaire-ports";

/** What a member submitted the year before; null if nothing. */
export async function lastYearsAnswers(
  submissions: Pick<SubmissionService, "version">,
  club: string,
  year: string,
  member: string,
): Promise<Result<Answers | null>> {
  const found = await submissions.version(club, yearsEarlier(year, 1), member, "latest");
  return found.ok ? succeed(found.value?.answers ?? null) : found;
}
