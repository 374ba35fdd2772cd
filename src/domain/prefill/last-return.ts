import type { Answers } from "../questionnaire/answer";
import type { Receipt } from "../questionnaire/receipt";

/** What the member submitted last year. */
export interface LastReturn {
  readonly answers: Answers;
  /** Its version and the ISO time at which it was received; null if we have only its answers, from a file. */
  readonly receipt: Pick<Receipt, "version" | "receivedAt"> | null;
}
