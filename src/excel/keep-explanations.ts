import type { Explanation } from "../domain/questionnaire/explanation";
import { explanationsXml } from "../domain/questionnaire/kept-xml";
import type { Result } from "../domain/result";
import { keepXml } from "./keep-xml";

/**
 * Keeps what was written on findings in the workbook, so that it travels with the file and outlives the marks.
 *
 * @param before those that were read last; any others in the workbook are somebody else's and stay
 */
export function keepExplanations(
  explanations: readonly Explanation[],
  before: readonly Explanation[],
): Promise<Result<null>> {
  return keepXml(explanationsXml, explanations, before);
}
