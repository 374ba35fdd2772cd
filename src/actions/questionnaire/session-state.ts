import type { Submission } from "../../contract/submissions";
import type { ClubDefinition } from "../../domain/clubs/club-definition";
import type { ClubPart } from "../../domain/clubs/parts-of";
import type { Question } from "../../domain/clubs/question";
import type { Problem } from "../../domain/problems";
import type { Answers } from "../../domain/questionnaire/answer";
import type { Explanation } from "../../domain/questionnaire/explanation";
import type { Finding } from "../../domain/questionnaire/finding";
import type { OpenFinding } from "../../domain/questionnaire/open-findings";
import type { Receipt } from "../../domain/questionnaire/receipt";
import type { ReturnDue } from "../../domain/questionnaire/return-due";
import type { Release } from "../../domain/release/release";
import type { Result } from "../../domain/result";
import type { RuleOutcome } from "../../domain/rules/rule";
import type { ExplainedFinding, FieldPlace, OfferedForm } from "../questionnaire-ports";
import type { SectionsRead } from "../section-ports";

/**
 * How far a part of the questionnaire is answered: its questions (a blank one is still to answer) and the filled rows of
 * its registers.
 */
export interface SectionProgress {
  readonly part: ClubPart;
  readonly answered: number;
  readonly asked: number;
  readonly rows: number;
}

/** The result of a check. */
export interface Check {
  /** ISO time of the last full check. */
  readonly checkedAt: string;
  readonly answers: Answers;
  readonly outcomes: readonly RuleOutcome[];
  /** In the order of the club's rules, each with its explanation. */
  readonly findings: readonly ExplainedFinding[];
  /** The findings to fix or explain before submitting. */
  readonly open: readonly OpenFinding[];
  readonly progress: readonly SectionProgress[];
  /** True if answers have changed since then and only the rules about them were run again. */
  readonly isPartial: boolean;
}

/** The questionnaire in the open workbook, of a club that the user is in. */
export interface OpenedQuestionnaire {
  readonly club: ClubDefinition;
  /** ONS code and name of the member it was made for; where we don't know the name, it is the code. */
  readonly member: { readonly code: string; readonly name: string };
  /** When the user's own return of it is due. */
  readonly due: ReturnDue;
  readonly explanations: readonly Explanation[];
  /** Says which parts of what we keep in the workbook can't be read, and what to do; null if everything can. */
  readonly unread: Problem | null;
  /** Null before the first check. */
  readonly check: Check | null;
  readonly isMarked: boolean;
  /** Oldest first. */
  readonly receipts: readonly Receipt[];
  /** ISO time since when a submission of this workbook has been queued; null if none is. */
  readonly waitingSince: string | null;
  /** Why the service refused this workbook's queued submission; null if it did not. */
  readonly notTaken: string | null;
  /** What was submitted last year; null if we don't have it. */
  readonly previous: Answers | null;
  /** The receipt of that; null if we don't have it. */
  readonly lastReceipt: Pick<Receipt, "version" | "receivedAt"> | null;
  /** Published figures that the answers are compared with. */
  readonly releases: readonly Release[];
  /** The selected cell, if it belongs to the questionnaire; null for any other cell. */
  readonly selected: FieldPlace | null;
  /** Who of the member answers which section, and how far each is; null until we know. */
  readonly sections: SectionsRead | null;
  /** Why the newest of that could not be read; null if it could. */
  readonly sectionsProblem: Problem | null;
}

/** The work in progress, for the progress bar; `of` is 0 where we don't know how much there is. */
export interface Busy {
  readonly what: "opening" | "building" | "reading" | "checking" | "marking" | "sending";
  readonly done: number;
  readonly of: number;
  /** Whether cancel() can stop it without leaving anything half done. */
  readonly canCancel: boolean;
}

/** A queued submission, as the pane lists it. */
export interface WaitingNote {
  readonly key: string;
  /** "Children Looked After 2025-26". */
  readonly club: string;
  /** ONS code of the member it is from. */
  readonly member: string;
  /** Name of its workbook. */
  readonly file: string;
  /** Why the service refused it, and what to do; null if it has only not been sent yet. */
  readonly refused: string | null;
}

/** What came of trying to send queued submissions. */
export interface Tried {
  /** Whether one is still queued because no answer came. */
  readonly waits: boolean;
  /** How many milliseconds the service asks us to wait before trying again; null if it does not say. */
  readonly after: number | null;
}

export interface SessionState {
  /** Null until we have looked at the workbook; "none" if it has no questionnaire. */
  readonly opened: OpenedQuestionnaire | "none" | null;
  /** Which questionnaires can be built, or why we don't know; null until we have asked. */
  readonly offered: Result<readonly OfferedForm[]> | null;
  /** Queued submissions of other workbooks. */
  readonly others: readonly WaitingNote[];
  readonly busy: Busy | null;
}

export type SubmitOutcome =
  | { readonly kind: "received"; readonly receipt: Receipt; readonly isNew: boolean }
  /** Nothing was sent: these have to be fixed, explained or answered first. What the sign-off asks is not among them. */
  | { readonly kind: "open"; readonly open: readonly OpenFinding[] }
  /** Only the sign-off is missing: its questions, with the answers the workbook has so far. */
  | {
      readonly kind: "sign-off";
      readonly questions: readonly Question[];
      readonly answers: Readonly<Record<string, string>>;
      /** The labels of sections that nobody says are ready; empty where the member shares none out. */
      readonly notReady: readonly string[];
    }
  /**
   * Queued, and sent later: the service does not answer, or the reason is `why`. `after` is how many milliseconds the
   * service asks us to wait.
   */
  | { readonly kind: "kept"; readonly why?: Problem; readonly after?: number }
  /**
   * Somebody submitted another version meanwhile: replace it with submit(…, {over: theirs.receipt.version}) or leave
   * it.
   */
  | { readonly kind: "stale"; readonly theirs: Submission; readonly differences: readonly Difference[] }
  /** The service's own check found more than ours, e.g. against a newer release. */
  | { readonly kind: "findings"; readonly findings: readonly Finding[] };

/** An answer that differs between two versions. */
export interface Difference {
  /** As a finding's subject. */
  readonly subject: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface SubmitChoice {
  /** The sign-off answers by question id (a date as 2026-03-31); left out until they have been asked for. */
  readonly signOff?: Readonly<Record<string, string>>;
  /** The version to replace, though it is newer than the last one this workbook knew of. */
  readonly over?: number;
}
