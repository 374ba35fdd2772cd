import type { Explanation } from "./explanation";
import { explanationOf } from "./explanation-of";
import type { Finding } from "./finding";

/** Why a finding stands in the way of a submission. */
export type OpenReason = "must be mended" | "must be explained" | "explanation has lapsed";

/**
 * Why a finding stands in the way of a submission: a blocker does, and so does an error or query that is neither mended
 * nor explained by words that still hold. Information never does. Null where it does not.
 *
 * @param explanations of this finding or of any
 */
export function openReason(finding: Finding, explanations: readonly Explanation[]): OpenReason | null {
  if (finding.severity === "information") return null;
  if (finding.severity === "blocker" || !finding.explainable) return "must be mended";
  const found = explanations.length === 0 ? null : explanationOf(finding, explanations);
  if (found === null) return "must be explained";
  return found.lapsed === null ? null : "explanation has lapsed";
}
