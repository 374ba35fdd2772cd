import type { MyReturn } from "../contract/my-returns";
import { yourClubsMessages } from "./your-clubs-messages";

const texts = yourClubsMessages.nextSteps;

/**
 * What the user does next in a club year, or what they wait for: what the club waits for comes first.
 *
 * @param today an ISO date
 */
export function nextOfReturn(
  { state, opensOn, due, newest, openQueries, progress, timetable }: MyReturn,
  today: string,
): string {
  if (state === "final") return texts.final;
  if (today < opensOn) return texts.wait;
  if (openQueries > 0) return texts.query;
  if (state === "revising") return texts.revise;
  if (state === "draft") return texts.readDraft;
  if (state === "closed") return texts.closed(timetable.draft);
  if (newest !== null) return texts.draftBy(timetable.draft > due ? timetable.draft : null);
  if (today > due) return texts.late;
  return progress === null ? texts.build : texts.submit;
}
