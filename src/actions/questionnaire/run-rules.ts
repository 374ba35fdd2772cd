import type { ClubDefinition } from "../../domain/clubs/club-definition";
import type { CheckInput, RuleOutcome } from "../../domain/rules/rule";
import { eachOutcome } from "../../domain/rules/validate";
import { nextTask } from "./next-task";
import type { OnProgress } from "../questionnaire-ports";

/** Milliseconds for which rules run before the pane gets a turn. */
const slice = 25;

interface Course {
  /** The outcomes of the check before, if only some answers have changed since. */
  readonly before?: readonly RuleOutcome[];
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

/**
 * Runs a club's rules as validate does, but lets the pane draw and accept clicks in between. Null if cancelled.
 *
 * @param only ids of questions and registers that changed; null runs all rules
 */
export async function runRules(
  club: ClubDefinition,
  input: CheckInput,
  only: ReadonlySet<string> | null,
  { before, onProgress, signal }: Course = {},
): Promise<readonly RuleOutcome[] | null> {
  const outcomes: RuleOutcome[] = [];
  let since = performance.now();
  if (signal?.aborted) return null;
  for (const outcome of eachOutcome(club, input, only ?? undefined, before)) {
    outcomes.push(outcome);
    if (performance.now() - since > slice) {
      onProgress?.(outcomes.length, club.rules.length);
      await nextTask();
      since = performance.now();
    }
    if (signal?.aborted) return null;
  }
  return outcomes;
}
