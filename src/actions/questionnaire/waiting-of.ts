import type { ClubDefinition } from "../../domain/clubs/club-definition";
import type { Outbox, SubmissionToSend } from "../questionnaire-ports";

/** What waits on this machine of one member's questionnaire, the oldest first. Other workbooks send their own. */
export async function waitingOf(
  outbox: Pick<Outbox, "waiting">,
  { club, year }: Pick<ClubDefinition, "club" | "year">,
  member: string,
): Promise<readonly SubmissionToSend[]> {
  const waiting = await outbox.waiting();
  return waiting.filter((each) => each.club === club && each.year === year && each.member === member);
}
