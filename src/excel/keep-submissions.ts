import { submissionXml } from "../domain/questionnaire/kept-xml";
import type { SubmissionState } from "../domain/questionnaire/submission-state";
import type { Result } from "../domain/result";
import { keepXml } from "./keep-xml";

/**
 * Keeps the attempt that is under way and the receipts in the workbook, so that another machine can go on from there.
 *
 * @param before what was read last: an attempt or a receipt that stands there besides stays
 */
export function keepSubmissions(state: SubmissionState, before: SubmissionState): Promise<Result<null>> {
  return keepXml(submissionXml, state, before);
}
