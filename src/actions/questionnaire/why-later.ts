import type { Problem } from "../../domain/problems";
import type { Result } from "../../domain/result";
import type { SubmissionAnswer } from "../questionnaire-ports";
import { isSignIn } from "./is-sign-in";

/** Why something is to be sent again as it is. */
export interface Later {
  /** Null where simply nobody answers. */
  readonly why: Problem | null;
  /** For how many milliseconds the service asks to be left alone; null where it does not say. */
  readonly after: number | null;
}

/** Whether nothing is known yet of what was sent; null where it was answered, or refused for good. */
export function whyLater(answer: Result<SubmissionAnswer>): Later | null {
  if (answer.ok) {
    if (answer.value.kind !== "later") return null;
    const { problem, after } = answer.value;
    return { why: problem.code === "service-unreachable" ? null : problem, after };
  }
  const { problem } = answer;
  if (problem.code === "service-unreachable") return { why: null, after: null };
  return isSignIn(problem) ? { why: problem, after: null } : null;
}
