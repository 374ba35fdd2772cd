import type { Submission } from "../../contract/submissions";
import type { ClubDefinition } from "../../domain/clubs/club-definition";
import type { Question } from "../../domain/clubs/question";
import type { Problem } from "../../domain/problems";
import type { Answers, Place } from "../../domain/questionnaire/answer";
import type { Explanation } from "../../domain/questionnaire/explanation";
import type { Finding } from "../../domain/questionnaire/finding";
import type { OpenFinding } from "../../domain/questionnaire/open-findings";
import type { Receipt } from "../../domain/questionnaire/receipt";
import type { Release } from "../../domain/release/release";
import type { Result } from "../../domain/result";
import type { RuleOutcome } from "../../domain/rules/rule";
import type { Added, ExplainedFinding, FieldPlace, OfferedForm } from "../questionnaire-ports";

/** How far a section is answered: its questions (blank ones are open), and the filled rows of its registers. */
export interface SectionProgress {
  readonly label: string;
  readonly answered: number;
  readonly asked: number;
  readonly rows: number;
}

/** What a check came to. */
export interface Check {
  /** ISO time of the last full check. */
  readonly checkedAt: string;
  readonly answers: Answers;
  readonly outcomes: readonly RuleOutcome[];
  /** In the order of the club's rules, each with what was written on it. */
  readonly findings: readonly ExplainedFinding[];
  /** What stands in the way of a submission. */
  readonly open: readonly OpenFinding[];
  readonly progress: readonly SectionProgress[];
  /** True where answers changed since, and only the rules they concern were run again. */
  readonly isPartial: boolean;
}

/** A questionnaire of a club that one is in, open in the workbook. */
export interface OpenedQuestionnaire {
  readonly club: ClubDefinition;
  /** ONS code and name of the member it was made for; the name is the code where it is not known. */
  readonly member: { readonly code: string; readonly name: string };
  readonly explanations: readonly Explanation[];
  /** That something kept in the workbook cannot be read, and what to do; null where all can. */
  readonly unread: Problem | null;
  /** Null before the first check. */
  readonly check: Check | null;
  readonly isMarked: boolean;
  /** Oldest first. */
  readonly receipts: readonly Receipt[];
  /** ISO time since when a submission of this workbook waits to be sent; null where none does. */
  readonly waitingSince: string | null;
  /** Why what waits of this workbook is not taken in as it is; null where nothing is refused. */
  readonly notTaken: string | null;
  /** What was submitted last year; null where nothing is known of it. */
  readonly previous: Answers | null;
  /** Published figures that the answers are compared with. */
  readonly releases: readonly Release[];
  /** The cell of the questionnaire that is selected; null where it is another. */
  readonly selected: FieldPlace | null;
}

/** What is being done, for a line with a bar; `of` is 0 where it is not known. */
export interface Busy {
  readonly what: "opening" | "building" | "reading" | "checking" | "marking" | "sending";
  readonly done: number;
  readonly of: number;
  /** Whether cancel() ends it with nothing half done. */
  readonly canCancel: boolean;
}

/** A submission that waits on this machine, for a person to see. */
export interface WaitingNote {
  readonly key: string;
  /** "Children Looked After 2025-26". */
  readonly club: string;
  /** ONS code of the member whose it is. */
  readonly member: string;
  /** Name of its workbook. */
  readonly file: string;
  /** Why it is not taken in as it is, and what to do; null where it is only to be sent. */
  readonly refused: string | null;
}

/** How it went to send what waits. */
export interface Tried {
  /** Whether something still waits that nobody has answered. */
  readonly waits: boolean;
  /** For how many milliseconds the service asks to be left alone; null where it does not say. */
  readonly after: number | null;
}

export interface QuestionnaireState {
  /** Null until the workbook was looked at; "none" where it is no questionnaire. */
  readonly opened: OpenedQuestionnaire | "none" | null;
  /** Which questionnaires could be built, or why that is not known; null where nobody has asked yet. */
  readonly offered: Result<readonly OfferedForm[]> | null;
  /** What waits on this machine of other workbooks. */
  readonly others: readonly WaitingNote[];
  readonly busy: Busy | null;
}

export type SubmitOutcome =
  | { readonly kind: "received"; readonly receipt: Receipt; readonly isNew: boolean }
  /** Nothing was sent: these stand open. */
  | { readonly kind: "open"; readonly open: readonly OpenFinding[] }
  /** All else is right: these are asked of whoever signs, with what the workbook has so far. */
  | {
      readonly kind: "sign-off";
      readonly questions: readonly Question[];
      readonly answers: Readonly<Record<string, string>>;
    }
  /**
   * Kept on this machine, and sent when it can be: the service does not answer, or `why`. It may ask to be left alone for
   * so many milliseconds.
   */
  | { readonly kind: "kept"; readonly why?: Problem; readonly after?: number }
  /** Another version came in: choose with submit(…, {over: theirs.receipt.version}) or leave it. */
  | { readonly kind: "stale"; readonly theirs: Submission; readonly differences: readonly Difference[] }
  /** The service's own check found what ours did not, e.g. against a newer release. */
  | { readonly kind: "findings"; readonly findings: readonly Finding[] };

/** An answer that two versions give differently. */
export interface Difference {
  /** As a finding's subject. */
  readonly subject: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface SubmitChoice {
  /** What was filled in for the sign-off, by question id (a date as 2026-03-31); left out before it was asked. */
  readonly signOff?: Readonly<Record<string, string>>;
  /** The version to replace although it is not the one this workbook knew. */
  readonly over?: number;
}

/** Everything the pane and the ribbon do with a questionnaire. One at a time: a second call waits for the first. */
export interface Questionnaire {
  get(): QuestionnaireState;
  /** In the form React's useSyncExternalStore takes. */
  subscribe(listener: () => void): () => void;
  /** Looks at the open workbook, follows it from then on, and sends what waits. */
  open(): Promise<Result<null>>;
  /** Builds the questionnaire of a club year for the member who is signed in, and opens it. */
  build(club: string, year: string): Promise<Result<null>>;
  /** Reads, checks and marks. */
  check(): Promise<Result<Check>>;
  /** Ends what can be cancelled. */
  cancel(): void;
  /** Writes an explanation on a finding; an empty text takes it away. */
  explain(finding: Finding, text: string): Promise<Result<null>>;
  /** Mends the cells of findings that say how, and checks what changed. Resolves to how many. */
  repair(findings: readonly Finding[]): Promise<Result<number>>;
  /** Puts back what the last repair changed. */
  undoRepair(): Promise<Result<number>>;
  show(place: Place): Promise<Result<null>>;
  clearMarks(): Promise<Result<null>>;
  /** Everything of ours in the open workbook, a questionnaire or not. */
  added(): Promise<Result<readonly Added[]>>;
  /** Takes one of those away, and nothing of the user's; a problem where something stands in the way by now. */
  removeAdded(added: Added): Promise<Result<null>>;
  submit(choice?: SubmitChoice): Promise<Result<SubmitOutcome>>;
  /** Sends what waits of this workbook; null where nothing does. */
  sendWaiting(): Promise<Result<SubmitOutcome | null>>;
  /** Sends what waits of other workbooks, each as it is and as whoever is signed in; what was refused only where named. */
  sendOthers(key?: string): Promise<Tried>;
  /** All that waits on this machine of whoever is signed in. */
  waiting(): Promise<readonly WaitingNote[]>;
  /** Takes away what waits, unsent. The workbook it came from keeps its answers. */
  discard(keys: readonly string[]): Promise<void>;
  /** The same for what waits of the open workbook. */
  discardOwn(): Promise<Result<null>>;
  /** The workbook of what waits, as it was when it was to be sent; null where it is gone. */
  waitingWorkbook(key: string): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>;
  /** Puts a receipt on a sheet of its own, ready to print. */
  printReceipt(receipt: Receipt): Promise<Result<null>>;
  /** Every version of one's own that the service holds, oldest first. */
  versions(): Promise<Result<readonly Receipt[]>>;
  version(version: number): Promise<Result<Submission | null>>;
  submittedWorkbook(receipt: Receipt): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>>;
}
