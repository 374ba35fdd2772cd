import type { Explanation } from "../../domain/questionnaire/explanation";
import { explanationOf } from "../../domain/questionnaire/explanation-of";
import type { Finding } from "../../domain/questionnaire/finding";

/**
 * The explanations that go with a submission: those that hold for what was found, here or by the service. Words on what
 * was mended since stay in the workbook and are nobody else's business.
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
