import type { AnswerCopy } from "../domain/questionnaire/answer-copy";
import { copiesXml } from "../domain/questionnaire/kept-xml";
import type { Result } from "../domain/result";
import { keepXml } from "./keep-xml";

/**
 * Saves in the workbook which answers we put in and nobody has confirmed, so that they stay to be confirmed wherever the
 * file goes. Three round trips.
 *
 * @param before what was read or saved last; anything else in the workbook is somebody else's and stays
 */
export function keepCopies(copies: readonly AnswerCopy[], before: readonly AnswerCopy[]): Promise<Result<null>> {
  return keepXml(copiesXml, copies, before);
}
