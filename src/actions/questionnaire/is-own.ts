import type { WaitingSubmission } from "../questionnaire-ports";
import type { HeldQuestionnaire } from "./session-store";

/**
 * Whether what waits was sent from this workbook: the workbook holds its key, and is where it was. A copy that was made
 * before holds no key, or another; one that was made since is elsewhere. Of a workbook that was not saved, or of an
 * earlier version of Yardstick, the key has to do.
 */
export function isOwn(
  { submissions, place }: Pick<HeldQuestionnaire, "submissions" | "place">,
  waiting: Pick<WaitingSubmission, "key" | "place">,
): boolean {
  const isWhereItWas = place === "" || !waiting.place || waiting.place === place;
  return submissions.pending?.key === waiting.key && isWhereItWas;
}
