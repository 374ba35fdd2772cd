import type { Explanation } from "./explanation";
import type { Finding } from "./finding";
import { openReason, type OpenReason } from "./open-reason";

export interface OpenFinding {
  readonly finding: Finding;
  readonly reason: OpenReason;
}

/** The findings to deal with before submitting, in the order given; empty if there are none. */
export function openFindings(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
): readonly OpenFinding[] {
  return findings.flatMap((finding) => {
    const reason = openReason(finding, explanations);
    return reason === null ? [] : [{ finding, reason }];
  });
}
