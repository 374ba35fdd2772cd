import type { AnswerStatus } from "./answer-status";
import { mostUrgent } from "./most-urgent";

/** Those that somebody has something to do for: how many there are is worth knowing. */
const counted: ReadonlySet<AnswerStatus> = new Set(["fix", "explain", "to confirm", "to answer"]);

const ours = /^(?:(?:to answer|to confirm|fix|explain)(?: \(\d+\))?|explained|ok)$/;

/** What stands in the column of statuses for the answers of a row: "fix", or "fix (3)" if three of them need it. */
export function statusText(statuses: readonly AnswerStatus[]): string {
  const worst = mostUrgent(statuses);
  const count = statuses.filter((status) => status === worst).length;
  return counted.has(worst) && count > 1 ? `${worst} (${count})` : worst;
}

/** Whether a text may be one that we wrote as a status. */
export function isStatusText(text: string): boolean {
  return ours.test(text);
}
