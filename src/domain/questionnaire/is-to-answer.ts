import { couldNotBeChecked } from "./could-not-be-checked";
import type { Finding } from "./finding";

/** The kinds of rule that find blanks. */
const findingBlanks: ReadonlySet<string> = new Set(["answered", "enough-answered"]);

/**
 * Whether a finding says only that something is still blank. While somebody fills in the questionnaire, that is no error:
 * it is counted as to answer and has no mark. If an answer is required, a blank stops only the submission.
 */
export function isToAnswer({ kind, value }: Pick<Finding, "kind" | "value">): boolean {
  return findingBlanks.has(kind) && value !== couldNotBeChecked;
}
