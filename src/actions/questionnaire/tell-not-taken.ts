import { workbookProblem } from "../../domain/workbook-problems";
import type { Result } from "../../domain/result";
import { notTakenReason } from "./not-taken-reason";
import type { SubmitOutcome } from "./session-state";
import type { QuestionnairePorts } from "./session-store";

/** Tells the user that a submission sent in the background was refused; silent if it arrived or is still queued. */
export function tellNotTaken({ tell }: Pick<QuestionnairePorts, "tell">, sent: Result<SubmitOutcome | null>): void {
  if (!sent.ok) return tell(sent.problem);
  const reason = sent.value === null ? "" : notTakenReason(sent.value);
  if (reason !== "") tell(workbookProblem("waiting-not-taken", { reason }));
}
