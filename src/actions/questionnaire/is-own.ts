import type { WaitingSubmission } from "../questionnaire-ports";
import type { HeldQuestionnaire } from "./session-store";

/**
 * Whether a queued submission comes from this workbook: the workbook has its key and is still in the same place. A copy
 * made earlier has another key or none; a copy made later is in another place. Where we don't know the place (the workbook
 * was not saved, or an earlier version of Yardstick queued it) the key decides.
 */
export function isOwn(
  { submissions, fileAddress }: Pick<HeldQuestionnaire, "submissions" | "fileAddress">,
  waiting: Pick<WaitingSubmission, "key" | "place">,
): boolean {
  const isWhereItWas = fileAddress === "" || !waiting.place || waiting.place === fileAddress;
  return submissions.pending?.key === waiting.key && isWhereItWas;
}
