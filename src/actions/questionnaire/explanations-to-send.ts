import type { Explanation } from "../../domain/questionnaire/explanation";
import { explanationOf } from "../../domain/questionnaire/explanation-of";
import type { Finding } from "../../domain/questionnaire/finding";

/**
 * The explanations that go with a submission: those of current findings, ours or the service's. Explanations of findings
 * that have been fixed stay in the workbook and are not sent.
 */
export function explanationsToSend(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
): readonly Explanation[] {
  const holding = new Set<Explanation>();
  for (const finding of findings) {
    const found = explanationOf(finding, explanations);
    if (found?.lapsed === null) holding.add(found.explanation);
  }
  return explanations.filter((each) => holding.has(each));
}
