import type { Submission } from "../../contract/submissions";
import type { ClubDefinition } from "../../domain/clubs/club-definition";
import type { Question } from "../../domain/clubs/question";
import type { Problem } from "../../domain/problems";
import type { CellPlace } from "../../domain/cell-place";
import type { Answers } from "../../domain/questionnaire/answer";
import type { Explanation } from "../../domain/questionnaire/explanation";
import type { Finding } from "../../domain/questionnaire/finding";
import type { OpenFinding } from "../../domain/questionnaire/open-findings";
import type { Receipt } from "../../domain/questionnaire/receipt";
import type { Release } from "../../domain/release/release";
import type { Result } from "../../domain/result";
import type { RuleOutcome } from "../../domain/rules/rule";
import type { Added, ExplainedFinding, FieldPlace, OfferedForm } from "../questionnaire-ports";

/**
 * How far a section is answered: its questions (a blank one is still to answer) and the filled rows of its registers.
 */
export interface SectionProgress {
  readonly label: string;
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
  /** Published figures that the answers are compared with. */
  readonly releases: readonly Release[];
  /** The selected cell, if it belongs to the questionnaire; null for any other cell. */
  readonly selected: FieldPlace | null;
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
  /** Nothing was sent: these have to be fixed or explained first. */
  | { readonly kind: "open"; readonly open: readonly OpenFinding[] }
  /** Only the sign-off is missing: its questions, with the answers the workbook has so far. */
  | {
      readonly kind: "sign-off";
      readonly questions: readonly Question[];
      readonly answers: Readonly<Record<string, string>>;
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

/**
 * The session with the open workbook's questionnaire: everything the pane and the ribbon do with it. Calls run one at a
 * time: a second waits for the first.
 */
export interface QuestionnaireSession {
  get(): SessionState;
  /** In the form React's useSyncExternalStore takes. */
  subscribe(listener: () => void): () => void;
  /** Reads what the open workbook is, watches it from then on, and sends its queued submission. */
  open(): Promise<Result<null>>;
  /** Builds the questionnaire of a club year for the member who is signed in, and opens it. */
  build(club: string, year: string): Promise<Result<null>>;
  /** Reads, checks and marks. */
  check(): Promise<Result<Check>>;
  /** Cancels the work in progress, if it can be cancelled. */
  cancel(): void;
  /** Saves an explanation of a finding; an empty text removes it. */
  explain(finding: Finding, text: string): Promise<Result<null>>;
  /**
   * Applies the repairs that findings give to their cells, and checks what changed. Resolves to how many cells it
   * fixed.
   */
  repair(findings: readonly Finding[]): Promise<Result<number>>;
  /** Puts back what the last repair changed. */
  undoRepair(): Promise<Result<number>>;
  show(place: CellPlace): Promise<Result<null>>;
  clearMarks(): Promise<Result<null>>;
  /** Everything Yardstick added to the open workbook, whether or not it is a questionnaire. */
  added(): Promise<Result<readonly Added[]>>;
  /** Removes one of those and nothing of the user's; a problem if it can no longer be removed safely. */
  removeAdded(added: Added): Promise<Result<null>>;
  submit(choice?: SubmitChoice): Promise<Result<SubmitOutcome>>;
  /** Sends this workbook's queued submission; null if there is none. */
  sendWaiting(): Promise<Result<SubmitOutcome | null>>;
  /**
   * Sends other workbooks' queued submissions that the signed-in member may send; a refused one only if `key` names it.
   */
  sendOthers(key?: string): Promise<Tried>;
  /** All queued submissions of the signed-in member. */
  waiting(): Promise<readonly WaitingNote[]>;
  /** Discards queued submissions without sending them. Their workbooks keep the answers. */
  discard(keys: readonly string[]): Promise<void>;
  /** The same for the open workbook's queued submission. */
  discardOwn(): Promise<Result<null>>;
  /** The workbook file of a queued submission, as it was when submitted; null if it is no longer queued. */
  waitingWorkbook(key: string): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>;
  /** Puts a receipt on its own sheet, ready to print. */
  printReceipt(receipt: Receipt): Promise<Result<null>>;
  /** Every version that the service has from this member, oldest first. */
  versions(): Promise<Result<readonly Receipt[]>>;
  version(version: number): Promise<Result<Submission | null>>;
  submittedWorkbook(receipt: Receipt): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>>;
}
