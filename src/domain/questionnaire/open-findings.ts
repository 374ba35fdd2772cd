import type { Explanation } from "./explanation";
import { explanationOf } from "./explanation-of";
import type { Finding } from "./finding";

/** Why a finding stands in the way of a submission. */
export type OpenReason = "must be mended" | "must be explained" | "explanation has lapsed";

export interface OpenFinding {
  readonly finding: Finding;
  readonly reason: OpenReason;
}

/**
 * The findings that stand in the way of a submission: every blocker, and every error or query that is neither mended
 * nor explained by words that still hold. Information never does. In the order given; empty where nothing is open.
 */
export function openFindings(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
): readonly OpenFinding[] {
  return findings.flatMap((finding): OpenFinding[] => {
    if (finding.severity === "information") return [];
    if (finding.severity === "blocker" || !finding.explainable) return [{ finding, reason: "must be mended" }];
    const found = explanationOf(finding, explanations);
    if (found === null) return [{ finding, reason: "must be explained" }];
    return found.lapsed === null ? [] : [{ finding, reason: "explanation has lapsed" }];
  });
}
