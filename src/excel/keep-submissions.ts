import { submissionXml } from "../domain/questionnaire/kept-xml";
import type { SubmissionState } from "../domain/questionnaire/submission-state";
import type { Result } from "../domain/result";
import { changeDraftHeaders, headerToLoad } from "./draft-headers";
import { keepXml } from "./keep-xml";
import { namedAreas } from "./named-places";

/**
 * Saves the current attempt and the receipts in the workbook, so that another machine can carry on from there. With a new
 * receipt, the pages of the questionnaire no longer say in their header that they are a draft.
 *
 * @param before what was read last; any other attempt or receipt in the workbook is left alone
 */
export function keepSubmissions(state: SubmissionState, before: SubmissionState): Promise<Result<null>> {
  const known = new Set(before.receipts.map(({ id }) => id));
  const isSubmitted = state.receipts.some(({ id }) => !known.has(id));
  return keepXml(submissionXml, state, before, isSubmitted ? endDraft : undefined);
}

function endDraft(context: Excel.RequestContext): () => void {
  const { names, worksheets } = context.workbook;
  names.load({ name: true, formula: true, scope: true });
  worksheets.load({ name: true, ...headerToLoad });
  return () => changeDraftHeaders(worksheets.items, namedAreas(names.items, worksheets.items), false);
}
