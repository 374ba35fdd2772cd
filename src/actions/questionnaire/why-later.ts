import type { Problem } from "../../domain/problems";
import type { Result } from "../../domain/result";
import type { SubmissionAnswer } from "../questionnaire-ports";
import { isSignIn } from "./is-sign-in";

/** Why a submission is to be sent again unchanged. */
export interface Later {
  /** Null if there was simply no answer. */
  readonly why: Problem | null;
  /** How many milliseconds the service asks us to wait; null if it does not say. */
  readonly after: number | null;
}

/** Why we don't yet know what became of a submission; null if it was answered or refused for good. */
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
