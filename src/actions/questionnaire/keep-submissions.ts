import type { SubmissionState } from "../../domain/questionnaire/submission-state";
import type { Result } from "../../domain/result";
import type { SessionStore } from "./session-store";

/** Keeps in the workbook what it knows of its submissions; what is held says the same, kept or not. */
export function keepSubmissions(session: SessionStore, submissions: SubmissionState): Promise<Result<null>> {
  session.change({ submissions, receipts: submissions.receipts });
  return session.ports.workbook.keepSubmissions(submissions);
}
