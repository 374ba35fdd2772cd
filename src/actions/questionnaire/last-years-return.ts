import type { LastReturn } from "../../domain/prefill/last-return";
import { succeed, type Result } from "../../domain/result";
import { yearsEarlier } from "../../domain/years-earlier";
import type { SubmissionService } from "../questionnaire-ports";

/** What a member submitted the year before, in its newest version; null if nothing. */
export async function lastYearsReturn(
  submissions: Pick<SubmissionService, "version">,
  club: string,
  year: string,
  member: string,
): Promise<Result<LastReturn | null>> {
  const found = await submissions.version(club, yearsEarlier(year, 1), member, "latest");
  if (!found.ok) return found;
  return succeed(found.value === null ? null : { answers: found.value.answers, receipt: found.value.receipt });
}
