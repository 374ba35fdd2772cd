import type { Explanation } from "../../domain/questionnaire/explanation";
import { hashOfRecord } from "./hash-of-record";

/** What we store of a submission besides its answers and the bytes of its workbook: its receipt and explanations. */
export interface SubmissionRecord {
  readonly id: string;
  readonly formVersion: number;
  readonly memberName: string;
  readonly submittedBy: string;
  /** Null or left out if it was not recorded. */
  readonly submittedAs?: "contributor" | "approver" | null | undefined;
  readonly explained: number;
  readonly workbookName: string;
  /** In the order they were sent. */
  readonly explanations: readonly Explanation[];
}

/** hashOfRecord of it. */
export function hashOfSubmission(record: SubmissionRecord): string {
  const { id, formVersion, memberName, submittedBy, explained, workbookName, explanations } = record;
  // Only if it was recorded, so that older hashes hold.
  const role = [record.submittedAs ?? []].flat();
  return hashOfRecord([
    ...[id, formVersion, memberName, submittedBy, explained, workbookName],
    explanations.map(({ code, version, subject, value, text }) => [code, version, subject, value, text]),
    ...role,
  ]);
}
