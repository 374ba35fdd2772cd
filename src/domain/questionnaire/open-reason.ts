import type { Explanation } from "./explanation";
import { explanationOf } from "./explanation-of";
import type { Finding } from "./finding";

/** Why a finding has to be dealt with before submitting. */
export type OpenReason = "must be fixed" | "must be explained" | "explanation has lapsed";

/**
 * Why a finding has to be dealt with before submitting: it is a blocker, or an error or query that has no valid
 * explanation. Null if it does not, as information never does.
 *
 * @param explanations of this finding or of any findings
 */
export function openReason(finding: Finding, explanations: readonly Explanation[]): OpenReason | null {
  if (finding.severity === "information") return null;
  if (finding.severity === "blocker" || !finding.explainable) return "must be fixed";
  const found = explanations.length === 0 ? null : explanationOf(finding, explanations);
  if (found === null) return "must be explained";
  return found.lapsed === null ? null : "explanation has lapsed";
}
