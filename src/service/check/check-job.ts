import type { FormVersion } from "../store/find-collection";
import type { Explanation } from "../../domain/questionnaire/explanation";

/** What to check, and against what: plain data, so that it can be sent to the checking thread. */
export interface CheckJob {
  /** A submission is prepared for storing; a validation gives only the result. */
  readonly purpose: "submission" | "validation";
  readonly club: string;
  readonly year: string;
  readonly member: string;
  /** Every form version, the newest first: answers are checked by the version their workbook was made from. */
  readonly forms: readonly FormVersion[];
  /** The releases to compare with, as gzip files. */
  readonly releases: readonly { readonly hash: string; readonly gzip: Uint8Array }[];
  /** Last year's answers as stored; null if there are none. */
  readonly previous: Uint8Array | null;
  /** The body of the request, unchanged. */
  readonly body: Uint8Array;
}

/** A submission that was read and checked, ready to be stored. */
export interface CheckedSubmission {
  readonly kind: "submission";
  /** The form version it was checked by. */
  readonly formVersion: number;
  /** SHA-256 of its answers and explanations (contentToHash), hexadecimal. */
  readonly hash: string;
  /** The open findings as JSON text; null if there are none. */
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
  /** The body does not have the right form; `what` says where. */
  | { readonly kind: "malformed"; readonly what: string }
  /** The answers belong to another questionnaire than the one in the address. */
  | { readonly kind: "another-questionnaire"; readonly what: string }
  /** The published form cannot be used for checking; `what` says why. */
  | { readonly kind: "form-not-usable"; readonly what: string }
  /** The check failed unexpectedly. */
  | { readonly kind: "failed"; readonly stack: string };
