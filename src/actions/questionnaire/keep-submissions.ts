import { nothingSubmitted, type SubmissionState } from "../../domain/questionnaire/submission-state";
import type { Result } from "../../domain/result";
import type { SessionStore } from "./session-store";

/** Saves in the workbook what we know about its submissions. The session has it too, even if saving fails. */
export function keepSubmissions(store: SessionStore, submissions: SubmissionState): Promise<Result<null>> {
  const held = store.held();
  const before = held.ok ? held.value.submissions : nothingSubmitted;
  store.change({ submissions, receipts: submissions.receipts });
  return store.ports.workbook.keepSubmissions(submissions, before);
}
