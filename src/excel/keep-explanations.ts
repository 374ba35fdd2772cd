import type { Explanation } from "../domain/questionnaire/explanation";
import { explanationsXml } from "../domain/questionnaire/kept-xml";
import type { Result } from "../domain/result";
import { keepXml } from "./keep-xml";

/**
 * Saves the explanations in the workbook, so that they go with the file and are not lost with the marks.
 *
 * @param before what was read last; any other explanation in the workbook is somebody else's and stays
 */
export function keepExplanations(
  explanations: readonly Explanation[],
  before: readonly Explanation[],
): Promise<Result<null>> {
  return keepXml(explanationsXml, explanations, before);
}
