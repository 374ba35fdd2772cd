import type { FoundExplanation } from "./explanation-of";
import type { Finding } from "./finding";
import { isToAnswer } from "./is-to-answer";
import { isToConfirm } from "./is-to-confirm";
import { openReason } from "./open-reason";

/** The states in the order of what to do. */
export const findingStates = ["fix", "explain", "to confirm", "to answer", "explained", "for information"] as const;

/** What a finding asks of the person who fills in the questionnaire. */
export type FindingState = (typeof findingStates)[number];

/**
 * What a finding asks for. "Explain" means explain or fix, also if the explanation has lapsed or explains too little. A
 * blank that need not be answered is for information. An answer that we filled in is to confirm, or to explain if the
 * person who answers can't.
 *
 * @param explained the finding's explanation, valid or lapsed; null if it has none
 */
export function findingState(finding: Finding, explained: FoundExplanation | null): FindingState {
  const reason = openReason(finding, explained === null ? [] : [explained.explanation]);
  if (reason === null) return finding.severity === "information" ? "for information" : "explained";
  if (isToAnswer(finding)) return "to answer";
  if (isToConfirm(finding)) return "to confirm";
  // What is wrong is the explanation, not the answer.
  if (finding.kind === "good-explanation") return "explain";
  return reason === "must be fixed" ? "fix" : "explain";
}
