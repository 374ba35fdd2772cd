import type { Receipt } from "../../domain/questionnaire/receipt";
import type { SubmissionState } from "../../domain/questionnaire/submission-state";

/** What a workbook knows about its submissions after getting the receipt for its attempt. */
export function adoptReceipt({ pending, receipts }: SubmissionState, receipt: Receipt): SubmissionState {
  const isKnown = receipts.some(({ id }) => id === receipt.id);
  return {
    pending: pending?.hash === receipt.hash ? null : pending,
    receipts: isKnown ? receipts : [...receipts, receipt].sort((one, other) => one.version - other.version),
  };
}
