import type { Explanation } from "./explanation";
import type { Finding } from "./finding";

/** The explanation of a finding, and why it has lapsed; `lapsed` is null while it is still valid. */
export interface FoundExplanation {
  readonly explanation: Explanation;
  readonly lapsed: string | null;
}

/**
 * Finds the explanation of a finding. It is valid while the values and the version of the rule are the ones it was written
 * for. A lapsed one is still returned, so that its text is not lost and can be confirmed or changed. If there are
 * several, a valid one comes first, then the last one written. Null if there is none.
 */
export function explanationOf(finding: Finding, explanations: readonly Explanation[]): FoundExplanation | null {
  const about = explanations.filter(({ code, subject }) => code === finding.code && subject === finding.subject);
  const holding = about.filter(({ version, value }) => version === finding.version && value === finding.value).at(-1);
  if (holding !== undefined) return { explanation: holding, lapsed: null };
  const last = about.at(-1);
  if (last === undefined) return null;
  const changed = last.version === finding.version ? "the answer has changed" : "the rule has changed";
  return { explanation: last, lapsed: `Written before ${changed}: read it again, then confirm or change it.` };
}
