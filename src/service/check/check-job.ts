import type { FormVersion } from "../store/find-collection";
import type { Explanation } from "../../domain/questionnaire/explanation";

/** What is to be checked, and against what: plain data, so that it can be sent to the thread that checks. */
export interface CheckJob {
  /** A submission is made ready to be kept; of a validation only the result is given. */
  readonly purpose: "submission" | "validation";
  readonly club: string;
  readonly year: string;
  readonly member: string;
  /** Every version of what is asked, the newest first: it is checked by the one that its workbook was made from. */
  readonly forms: readonly FormVersion[];
  /** The releases to compare with, as their files are: gzip. */
  readonly releases: readonly { readonly hash: string; readonly gzip: Uint8Array }[];
  /** Last year's answers, as they are kept; null where there are none. */
  readonly previous: Uint8Array | null;
  /** The body of the request, as it came. */
  readonly body: Uint8Array;
}

/** A submission that was understood and checked, ready to be kept. */
export interface CheckedSubmission {
  readonly kind: "submission";
  /** The version of the questionnaire that it was checked by. */
  readonly formVersion: number;
  /** contentHash of what it says. */
  readonly hash: string;
  /** The findings that stand open, as JSON text; null where none does. */
  readonly open: string | null;
  /** How many findings were explained. */
  readonly explained: number;
  readonly explanations: readonly Explanation[];
  readonly answers: StoredBytes;
  readonly workbook: StoredBytes & { readonly name: string };
}

export interface StoredBytes {
  readonly bytes: Uint8Array;
  readonly sha256: Uint8Array;
}

export type CheckReply =
  | CheckedSubmission
  /** The answer to a validation, as JSON. */
  | { readonly kind: "validation"; readonly json: Uint8Array }
  /** The body is not what it should be; `what` says where. */
  | { readonly kind: "malformed"; readonly what: string }
  /** The answers are those of another questionnaire than the one addressed. */
  | { readonly kind: "another-questionnaire"; readonly what: string }
  /** The questionnaire, as it was published, is none that can be checked by; `what` says why. */
  | { readonly kind: "form-not-usable"; readonly what: string }
  /** Checking failed in a way nobody expected. */
  | { readonly kind: "failed"; readonly stack: string };
