import { nothingSubmitted, type SubmissionState } from "../../domain/questionnaire/submission-state";
import type { Result } from "../../domain/result";
import type { SessionStore } from "./session-store";

/** Keeps in the workbook what it knows of its submissions; what is held says the same, kept or not. */
export function keepSubmissions(store: SessionStore, submissions: SubmissionState): Promise<Result<null>> {
  const held = store.held();
  const before = held.ok ? held.value.submissions : nothingSubmitted;
  store.change({ submissions, receipts: submissions.receipts });
  return store.ports.workbook.keepSubmissions(submissions, before);
}
