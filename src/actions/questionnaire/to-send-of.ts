import type { SubmissionToSend, WaitingSubmission } from "../questionnaire-ports";

/** What was to be sent, without what the outbox notes of it. */
export function toSendOf({ club, year, member, key, supersedes, request }: WaitingSubmission): SubmissionToSend {
  return { club, year, member, key, supersedes, request };
}
