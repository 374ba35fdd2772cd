import type { SubmissionToSend, WaitingSubmission } from "../questionnaire-ports";

/** The submission to send, without the outbox's own notes. */
export function toSendOf({ club, year, member, key, supersedes, request }: WaitingSubmission): SubmissionToSend {
  return { club, year, member, key, supersedes, request };
}
