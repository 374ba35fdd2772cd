import { problem } from "../../domain/problems";
import type { Result } from "../../domain/result";
import type { SubmitOutcome } from "./questionnaire";
import type { QuestionnairePorts } from "./session-store";

/** Tells a person what became of a submission that was sent while nobody waited, unless it arrived or waits on. */
export function tellNotTaken({ tell }: Pick<QuestionnairePorts, "tell">, sent: Result<SubmitOutcome | null>): void {
  if (!sent.ok) return tell(sent.problem);
  if (sent.value?.kind === "stale") {
    const { version } = sent.value.theirs.receipt;
    tell(problem("waiting-not-taken", { reason: `version ${version} came in meanwhile` }));
  }
  if (sent.value?.kind === "findings") {
    tell(problem("waiting-not-taken", { reason: "the club service's own check found more than the check here" }));
  }
}
