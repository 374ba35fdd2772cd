import { submissionXml } from "../domain/questionnaire/kept-xml";
import type { SubmissionState } from "../domain/questionnaire/submission-state";
import type { Result } from "../domain/result";
import { keepXml } from "./keep-xml";

/**
 * Saves the current attempt and the receipts in the workbook, so that another machine can carry on from there.
 *
 * @param before what was read last; any other attempt or receipt in the workbook is left alone
 */
export function keepSubmissions(state: SubmissionState, before: SubmissionState): Promise<Result<null>> {
  return keepXml(submissionXml, state, before);
}
