import type { Answers } from "../../domain/questionnaire/answer";
import type { Explanation } from "../../domain/questionnaire/explanation";
import type { WithheldSum } from "../publish/release-job";

/**
 * The made-up returns and releases of a club that Yardstick ships, as gzipped JSON: data/demonstration/<club>.json.gz.
 * `npm run generate:demonstration` makes them.
 */
export interface DemonstrationFile {
  readonly club: string;
  /** The oldest first. */
  readonly years: readonly DemonstrationYear[];
}

export interface DemonstrationYear {
  readonly year: string;
  /** SHA-256 of the form's text, hexadecimal: the returns answer this form and no other. */
  readonly form: string;
  /** In the order in which they came in. */
  readonly returns: readonly DemonstrationSubmission[];
  /** What the club's administrators ask about returns of that year. */
  readonly queries: readonly DemonstrationQuery[];
  /** Of all members' returns, those that are not in the file included; null for a year that is still open. */
  readonly draft: DemonstrationDraft | null;
}

export interface DemonstrationSubmission {
  /** ONS code. */
  readonly member: string;
  /** ISO time. */
  readonly receivedAt: string;
  readonly answers: Answers;
  /** Each explains a finding. */
  readonly explanations: readonly Explanation[];
}

export interface DemonstrationQuery {
  readonly member: string;
  /** ISO time. */
  readonly at: string;
  /** Id of a question; null for the whole submission. */
  readonly subject: string | null;
  readonly words: string;
}

export interface DemonstrationDraft {
  /** The draft release as base64 of its gzip file; the final has its figures. */
  readonly release: string;
  readonly withheld: readonly WithheldSum[];
}
