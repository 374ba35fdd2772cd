import type { Explanation } from "./explanation";
import type { Finding } from "./finding";
import { openReason, type OpenReason } from "./open-reason";

export interface OpenFinding {
  readonly finding: Finding;
  readonly reason: OpenReason;
}

/** The findings that stand in the way of a submission, in the order given; empty where nothing is open. */
export function openFindings(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
): readonly OpenFinding[] {
  return findings.flatMap((finding) => {
    const reason = openReason(finding, explanations);
    return reason === null ? [] : [{ finding, reason }];
  });
}
