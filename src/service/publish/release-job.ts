import type { ReleaseStamp } from "../../domain/release/release";
import type { GatheredAnswer } from "../../domain/scrapbook/gather-answers";

/** A member's submission of a version. */
export interface SubmissionOf {
  readonly member: string;
  readonly version: number;
}

/** What a release was made from: the newest submission of each member at that time, and the form they answer. */
export interface BasisOf {
  /** The form's definition as published: JSON text. */
  readonly form: string;
  readonly submissions: readonly SubmissionOf[];
}

/** What is withheld of a release: a member's published sum, why, and what cannot be given without it. */
export interface WithheldSum {
  /** ONS code. */
  readonly member: string;
  /** Id of the sum's indicator. */
  readonly sum: string;
  readonly why: "small-count" | "complement" | "earlier-release";
  /** Ids of the questions, register totals and sums that it protects. */
  readonly because: readonly string[];
  /** Ids of the indicators that are made from it, and are withheld with it. */
  readonly indicators: readonly string[];
}

/** A draft that is published, with what was withheld of it. */
export interface DraftOf extends BasisOf {
  readonly withheld: readonly WithheldSum[];
  /** The release as gzip, of a club year that promises statistics only; null for any other. */
  readonly release: Uint8Array | null;
}

/** Everything a draft is made from: plain data, so that it can be sent to the thread that makes it. */
export interface ReleaseJob extends BasisOf {
  readonly stamp: Pick<ReleaseStamp, "version" | "state" | "date">;
  readonly members: readonly { readonly code: string; readonly name: string }[];
  /** Answers as stored, gzipped JSON: of each submission of this and the other drafts, by year, member and version. */
  readonly answers: ReadonlyMap<string, Uint8Array>;
  /** The club year's drafts so far, the oldest first. */
  readonly drafts: readonly DraftOf[];
  /** The drafts of the club's other years. */
  readonly otherYears: readonly { readonly year: string; readonly drafts: readonly DraftOf[] }[];
  /** The newest release of that club year as gzip, to see whether anything has changed; null if there is none. */
  readonly newest: Uint8Array | null;
  /** The release that groups are taken from, and the club's newest final, as gzip; null if there is none. */
  readonly groupsFrom: Uint8Array | null;
  readonly earlier: Uint8Array | null;
}

/** The key of the answers of a year's submission in a job. */
export function keyOfAnswers(year: string, { member, version }: SubmissionOf): string {
  return `${year} ${member} ${version}`;
}

/** A release that was made, ready to be published. */
export interface ReleaseMade {
  readonly kind: "release";
  /** The release's file. */
  readonly gzip: Uint8Array;
  readonly withheld: readonly WithheldSum[];
  /** What members wrote in the scrapbook. */
  readonly scrapbook: readonly GatheredAnswer[];
  /** Whether the newest release of the club year has the same content, other than its number, date and state. */
  readonly isSame: boolean;
}

/** Makes the release that a job describes. */
export type MakeRelease = (job: ReleaseJob) => Promise<ReleaseMade>;

export type ReleaseReply = ReleaseMade | { readonly kind: "failed"; readonly stack: string };
