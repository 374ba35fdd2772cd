import type { Submission, SubmissionRequest } from "../contract/submissions";
import type { ClubDefinition } from "../domain/clubs/club-definition";
import type { CellPlace } from "../domain/cell-place";
import type { HomesChart } from "../domain/homes-chart/describe-homes";
import type { Answers } from "../domain/questionnaire/answer";
import type { AnswerCopy } from "../domain/questionnaire/answer-copy";
import type { Explanation } from "../domain/questionnaire/explanation";
import type { FoundExplanation } from "../domain/questionnaire/explanation-of";
import type { Finding } from "../domain/questionnaire/finding";
import type { QuestionnaireCells, RowSpan } from "../domain/questionnaire/questionnaire-cells";
import type { Receipt } from "../domain/questionnaire/receipt";
import type { QuestionnaireOf } from "../domain/questionnaire/questionnaire-of";
import type { ReturnDue } from "../domain/questionnaire/return-due";
import type { QuestionnairePlan } from "../domain/questionnaire/sheet-plan";
import type { StatusesToShow } from "../domain/questionnaire/statuses-to-show";
import type { SubmissionState } from "../domain/questionnaire/submission-state";
import type { Problem } from "../domain/problems";
import type { Result } from "../domain/result";
import type { WrittenCell } from "./ports";

/** Reports progress; `of` is 0 where we don't know how much there is. */
export type OnProgress = (done: number, of: number) => void;

/** What the open workbook says about its questionnaire. */
export interface FoundQuestionnaire {
  readonly template: Answers["template"];
  readonly explanations: readonly Explanation[];
  readonly submissions: SubmissionState;
  /** The answers that Yardstick put in and nobody has confirmed. */
  readonly copies: readonly AnswerCopy[];
  /** What we keep in it and can't read, in words for a person: "the receipt of version 2". */
  readonly unread: readonly string[];
  /** Whether it has marks from an earlier check. */
  readonly isMarked: boolean;
  /** The file's path or address, from Excel; "" if it has not been saved. */
  readonly fileAddress: string;
}

/** What was read of a questionnaire. */
export interface ReadQuestionnaire {
  readonly cells: QuestionnaireCells;
  /**
   * What was typed in the explanation column of the findings sheet, for the finding of its row; empty if there is no
   * such sheet.
   */
  readonly written: readonly Explanation[];
}

/** A finding with its explanation; null if it has none. */
export interface ExplainedFinding {
  readonly finding: Finding;
  readonly explained: FoundExplanation | null;
  /** What was typed for it on the findings sheet but is too short to keep; left out if there is nothing like that. */
  readonly refused?: Refused | undefined;
}

/** An explanation as typed, and why it is not saved. */
export interface Refused {
  readonly text: string;
  readonly problem: Problem;
}

/** When a check was made, and by what: the ISO time, and e.g. "version 1 of Children Looked After 2025-26". */
export interface CheckedBy {
  readonly at: string;
  readonly by: string;
  /** Which questionnaire it is, for the top of its pages. */
  readonly of?: QuestionnaireOf;
  /** True if, since then, only changed answers were checked again. */
  readonly isPartial?: boolean;
  /**
   * Whether pages are to say that they are a draft: the answers are not those submitted last. Left out if nothing was
   * submitted: pages say so from the beginning.
   */
  readonly isDraft?: boolean;
}

/** Something to put into a cell of the questionnaire: a date as 2025-03-31, a text, a number in the field's unit. */
export interface CellRepair {
  readonly place: CellPlace;
  readonly value: number | string;
  /** True if the value is a formula, with its equals sign; left out for everything else. */
  readonly isFormula?: true;
  /**
   * The field's own format, as inputFormat gives it: a cell formatted as text is given it, so that it holds a number or a
   * day. Where it is "@", a value such as 2025-03-31 is written as the text it is. Left out: General, or a usual date.
   */
  readonly numberFormat?: string | null;
}

/** An answer to write: a number in the question's unit, a text, or a formula with its equals sign and the input's own format. */
export type WrittenAnswer = number | string | { readonly formula: string; readonly numberFormat: string | null };

/** What a cell of the questionnaire is: a question's by its id, or a register's by the header of its column and its row from 0. */
export type FieldAt =
  { readonly question: string } | { readonly register: string; readonly header: string; readonly row: number };

/** The same, with its place. */
export type FieldPlace = FieldAt & { readonly place: CellPlace };

/** What happens in the workbook while a questionnaire is open. */
export type QuestionnaireEvent =
  /**
   * Cells of these questions and registers (by id) were changed by a person; null if rows, sheets or names moved and any
   * may be; none where it was other cells, which may have brought marks with them or lie on the sheet of findings.
   * The rows are those of registers in which no others were changed.
   */
  | {
      readonly kind: "changed";
      readonly ids: ReadonlySet<string> | null;
      readonly rows?: ReadonlyMap<string, RowSpan>;
      /**
       * The one cell of the questionnaire that a person typed into, be it what was there before. Left out where Excel does
       * not say that it was a person.
       */
      readonly typed?: FieldAt;
    }
  /** Another cell was selected: one of the questionnaire, or none. */
  | { readonly kind: "selected"; readonly field: FieldPlace | null };

/** The kinds of thing Yardstick adds to a workbook. */
export type AddedWhat =
  | "sheets"
  | "hidden sheets"
  | "questions"
  | "registers"
  | "identity"
  | "explanations"
  | "receipts"
  | "copies"
  | "marks"
  | "findings"
  | "receipt"
  | "chart"
  | "chart data"
  | "report"
  | "report data"
  | "template"
  | "scenario"
  | "comparison"
  | "savings"
  | "changes"
  | "group"
  | "mapping"
  | "ledger"
  | "pins"
  | "frozen"
  | "labels"
  | "names";

export interface AddedPart {
  readonly what: AddedWhat;
  readonly count: number;
  /** The sheets it is on, or its name; empty for what is not in a cell. */
  readonly where: readonly string[];
}

/** Why we can't remove something we added. */
export type AddedObstacle =
  /** Parts of it were moved to these sheets of the user's, or its sheets renamed. */
  | { readonly why: "moved"; readonly names: readonly string[] }
  /** These tables, charts and names of the user's are on its sheets. */
  | { readonly why: "yours"; readonly names: readonly string[] }
  /** No visible sheet would be left. */
  | { readonly why: "last sheet" }
  /** A submission of it is queued. */
  | { readonly why: "waits" }
  /** It is a questionnaire that is not open here, so we don't know which sheets belong to it. */
  | { readonly why: "unknown" };

/** Something Yardstick added to the open workbook, to be removed as a whole. */
export interface Added {
  readonly kind:
    | "questionnaire"
    | "marks"
    | "receipt"
    | "chart"
    | "report"
    | "template"
    | "scenario"
    | "comparison"
    | "savings"
    | "changes"
    | "group"
    | "mapping"
    | "ledger"
    | "pins"
    | "frozen"
    | "labels"
    | "leftovers";
  /** For a chart, a report, a template, a scenario or several side by side, the workbook name that identifies it; for a list of changes, its table; "" for all else. */
  readonly name: string;
  readonly parts: readonly AddedPart[];
  /** For charts, what each says in its title, on several lines; left out for everything else. */
  readonly titles?: readonly string[];
  /** Null if it can be removed without losing anything of the user's except what was typed into it. */
  readonly obstacle: AddedObstacle | null;
}

/** What the questionnaire's actions need from the open workbook. Everything they add can be removed again. */
export interface QuestionnaireWorkbook {
  /** What the workbook says it is, and what we keep in it; null if it has no questionnaire. */
  findQuestionnaire(): Promise<Result<FoundQuestionnaire | null>>;
  /**
   * Adds the sheets, names, tables and lists of a plan, and marks the workbook as a questionnaire. Leaves nothing
   * behind if it fails.
   */
  drawQuestionnaire(plan: QuestionnairePlan, onProgress?: OnProgress): Promise<Result<null>>;
  /**
   * Reads the cells behind names and tables: all, or those of these questions and registers. Ids may be in upper or
   * lower case.
   *
   * @param rows of registers of which only these rows are wanted; the table then says which part it is
   */
  readQuestionnaire(
    template: Answers["template"],
    only: ReadonlySet<string> | null,
    onProgress?: OnProgress,
    rows?: ReadonlyMap<string, RowSpan>,
  ): Promise<Result<ReadQuestionnaire>>;
  /** Replaces `before`, which was read last; any others there are somebody else's or could not be read, and stay. */
  keepExplanations(explanations: readonly Explanation[], before: readonly Explanation[]): Promise<Result<null>>;
  /** Replaces `before`, as keepExplanations does: which answers we put in and nobody has confirmed. */
  keepCopies(copies: readonly AnswerCopy[], before: readonly AnswerCopy[]): Promise<Result<null>>;
  /** Saves the current attempt and the receipts. With a new receipt, pages no longer say that they are a draft. */
  keepSubmissions(state: SubmissionState, before: SubmissionState): Promise<Result<null>>;
  /**
   * Marks the cells of findings and lists all findings on the findings sheet, replacing earlier marks. Read what was typed
   * into its explanation column first (readQuestionnaire) and pass it in with the findings, or it is lost.
   *
   * @param statuses to write beside the answers, and to say on the tabs of their sheets; if left out, both stay as they are
   */
  markFindings(
    findings: readonly ExplainedFinding[],
    onProgress?: OnProgress,
    checked?: CheckedBy,
    statuses?: StatusesToShow,
  ): Promise<Result<null>>;
  /**
   * Removes all marks, statuses and the colours of tabs that say them, and the findings sheet, with what was typed there.
   * Nothing else changes.
   */
  clearMarks(): Promise<Result<null>>;
  /**
   * Everything Yardstick added to the workbook, in this session or another.
   *
   * @param plan of the open questionnaire; null if none is open
   */
  readAdded(plan: QuestionnairePlan | null): Promise<Result<readonly Added[]>>;
  /**
   * Removes one of those, except marks; false, with nothing changed, if it is gone or can no longer be removed safely.
   */
  removeAdded(added: Pick<Added, "kind" | "name">, plan: QuestionnairePlan | null): Promise<Result<boolean>>;
  /** Shows and selects a cell. */
  showCell(place: CellPlace): Promise<Result<null>>;
  /** Writes repairs; what it returns can be given to restoreCells. */
  repairCells(repairs: readonly CellRepair[]): Promise<Result<readonly WrittenCell[]>>;
  /** @returns the cells that somebody has changed since, which stay as they are */
  restoreCells(cells: readonly WrittenCell[]): Promise<Result<readonly CellPlace[]>>;
  /**
   * Writes answers into cells that are blank, and leaves all others as they are, also one that somebody has filled in
   * meanwhile. Gives the cells it wrote, which can be given to restoreCells.
   *
   * @param rows how many rows to add at the end of registers, by their ids, for answers in rows that a table has not yet
   */
  fillBlanks(
    answers: readonly CellRepair[],
    rows?: ReadonlyMap<string, number>,
  ): Promise<Result<readonly WrittenCell[]>>;
  /** Writes answers, or formulas that give them, into the named cells of questions, e.g. the sign-off. */
  writeAnswers(answers: ReadonlyMap<string, WrittenAnswer>): Promise<Result<readonly WrittenCell[]>>;
  /** Adds a chart of the homes in the questionnaire on a sheet of its own. Resolves to the sheet's name. */
  addHomesChart(chart: HomesChart): Promise<Result<string>>;
  hasHomesChart(): Promise<Result<boolean>>;
  /** Gives the charts of homes as many bars as there are homes now, and the texts that no formula gives. */
  fitHomesCharts(chart: HomesChart): Promise<Result<null>>;
  /** Adds or renews the sheet that shows a receipt, ready to print. */
  writeReceipt(receipt: Receipt, lines: readonly (readonly [label: string, text: string])[]): Promise<Result<null>>;
  /** The workbook's file as it is now, with its name. */
  readFile(onProgress?: OnProgress): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>>;
  /**
   * Follows changes and the selection, beginning with what is selected now, until the returned function is called.
   * The ids of the club's questions and registers keep other names and tables from being taken for some.
   */
  watchQuestionnaire(
    listener: (event: QuestionnaireEvent) => void,
    ids?: Iterable<string>,
  ): Promise<Result<() => void>>;
}

/** How the service answers a submission. */
export type SubmissionAnswer =
  /** `isNew` is false if this content or this key had been accepted before. */
  | { readonly kind: "received"; readonly receipt: Receipt; readonly isNew: boolean }
  /** Somebody submitted another version in between; here it is. */
  | { readonly kind: "stale"; readonly theirs: Submission }
  /** The service's own check has findings to fix or explain first. */
  | { readonly kind: "findings"; readonly findings: readonly Finding[] }
  /**
   * There was an answer, but it doesn't say whether the submission was accepted: send the same again. `after` is how many
   * milliseconds the service asks us to wait; null if it does not say.
   */
  | { readonly kind: "later"; readonly problem: Problem; readonly after: number | null };

/** A submission with all that is needed to send it, and to send it again. */
export interface SubmissionToSend {
  readonly club: string;
  readonly year: string;
  readonly member: string;
  readonly key: string;
  /** The version it follows; 0 for the first. */
  readonly supersedes: number;
  readonly request: SubmissionRequest;
}

/** A queued submission. */
export interface WaitingSubmission extends SubmissionToSend {
  /**
   * What people call the club year, "Children Looked After 2025-26"; left out if an earlier version of Yardstick queued
   * it.
   */
  readonly label?: string;
  /** Where its workbook was when it was submitted; left out if we don't know. */
  readonly place?: string;
  /** Why the service refused it, and what to do; left out if it has only not been sent yet. */
  readonly refused?: string;
}

/** What the questionnaire's actions need from the club service. No promise rejects or stays pending for ever. */
export interface SubmissionService {
  /** ONS code of the signed-in member; null if nobody is signed in. */
  member(): Promise<string | null>;
  /**
   * Fails with `service-unreachable` if we can't tell whether it arrived (send the same again), with `not-signed-in` or
   * `waiting-of-another` if the signed-in user can't send it, and with anything else if it is refused for good.
   */
  submit(submission: SubmissionToSend): Promise<Result<SubmissionAnswer>>;
  /** One of the member's own versions; null if there is no such version. */
  version(club: string, year: string, member: string, version: number | "latest"): Promise<Result<Submission | null>>;
  /** All the member's own versions, oldest first. */
  versions(club: string, year: string, member: string): Promise<Result<readonly Receipt[]>>;
  /** The workbook of a version, as it was sent. */
  submittedWorkbook(receipt: Receipt): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>>;
}

/** A club year whose questionnaire can be built and submitted. */
export interface OfferedForm {
  readonly club: string;
  /** The club's name for people. */
  readonly label: string;
  readonly year: string;
  /** True for demonstration data; left out for every other year. */
  readonly demonstration?: true | undefined;
}

/** What a club asks in a year: one version of it. */
export interface PublishedForm {
  readonly definition: ClubDefinition;
  /** The newest version that the service is known to have. */
  readonly newestVersion: number;
  /** When the user's own return is due. */
  readonly due: ReturnDue;
}

/**
 * Forms as the service publishes them or, if it does not answer, as this machine last read them. None of them is part of
 * the add-in. No promise rejects or stays pending for ever.
 */
export interface FormService {
  /** The club years that the user's clubs accept submissions for, grouped by club, newest first. */
  offered(): Promise<Result<readonly OfferedForm[]>>;
  /**
   * What a club asks in a year. Fails with `not-in-club`, `unknown-questionnaire` or `unknown-questionnaire-version` if the
   * service has no such form for the signed-in user, and with `newer-club-definition` or `damaged-club-definition` if this
   * version of Yardstick can't use it.
   *
   * @param version the one the workbook was made from; null for the newest
   */
  form(club: string, year: string, version: number | null): Promise<Result<PublishedForm>>;
}

/** Keeps submissions on this machine until they can be sent. No promise rejects or stays pending for ever. */
export interface Outbox {
  /** Queues it. One that is queued already is replaced, and is to be sent again even if it was refused. */
  keep(submission: SubmissionToSend, about?: Pick<WaitingSubmission, "label" | "place">): Promise<Result<null>>;
  /** Of all workbooks and members, in the order in which they were first queued. */
  waiting(): Promise<readonly WaitingSubmission[]>;
  /** Notes why the service refused the one with that key; it stays queued. */
  refuse(key: string, why: string): Promise<void>;
  /** Removes the one with that key from the queue. */
  remove(key: string): Promise<void>;
  /** Runs the work unless another window is working on the one with that key; then does nothing and gives null. */
  alone<T>(key: string, work: () => Promise<T>): Promise<T | null>;
}
