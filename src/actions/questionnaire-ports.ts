import type { Submission, SubmissionRequest } from "../contract/submissions";
import type { ClubDefinition } from "../domain/clubs/club-definition";
import type { Answers, Place } from "../domain/questionnaire/answer";
import type { Explanation } from "../domain/questionnaire/explanation";
import type { FoundExplanation } from "../domain/questionnaire/explanation-of";
import type { Finding } from "../domain/questionnaire/finding";
import type { QuestionnaireCells } from "../domain/questionnaire/questionnaire-cells";
import type { Receipt } from "../domain/questionnaire/receipt";
import type { QuestionnairePlan } from "../domain/questionnaire/sheet-plan";
import type { SubmissionState } from "../domain/questionnaire/submission-state";
import type { Problem } from "../domain/problems";
import type { Result } from "../domain/result";
import type { WrittenCell } from "./ports";

/** Tells how far a longer piece of work has come; `of` is 0 where that is not known. */
export type OnProgress = (done: number, of: number) => void;

/** A questionnaire that is open, as the workbook itself tells. */
export interface OpenWorkbook {
  readonly template: Answers["template"];
  readonly explanations: readonly Explanation[];
  readonly submissions: SubmissionState;
  /** What is kept in it and cannot be read, each as a person knows it: "the receipt of version 2". */
  readonly unread: readonly string[];
  /** Whether marks of an earlier check stand in it. */
  readonly isMarked: boolean;
  /** Where the file is, as Excel says: its path or address; "" before it was saved. */
  readonly place: string;
}

/** What was read of a questionnaire. */
export interface ReadQuestionnaire {
  readonly cells: QuestionnaireCells;
  /** What stands in the explanation column of the Findings sheet, for the finding of its row. Empty where there is none. */
  readonly written: readonly Explanation[];
}

/** A finding with what was written on it; null where nothing was. */
export interface ExplainedFinding {
  readonly finding: Finding;
  readonly explained: FoundExplanation | null;
  /** What was typed for it on the sheet of findings and is not kept, as it is too short; left out where nothing was. */
  readonly refused?: Refused | undefined;
}

/** An explanation as it was typed, and why it is not kept. */
export interface Refused {
  readonly text: string;
  readonly problem: Problem;
}

/** When a check was made, and by what: the ISO time, and e.g. "version 1 of Children Looked After 2025-26". */
export interface CheckedBy {
  readonly at: string;
  readonly by: string;
  /** Whether only what was changed was checked again since. */
  readonly isPartial?: boolean;
}

/** Something to put into a cell of the questionnaire: a date as 2025-03-31, a text, a number in the field's unit. */
export interface CellRepair {
  readonly place: Place;
  readonly value: number | string;
  /**
   * The field's own format, as inputFormat gives it: a cell formatted as text is given it, so that it holds a number or a
   * day. Where it is "@", a value such as 2025-03-31 is written as the text it is. Left out: General, or a usual date.
   */
  readonly numberFormat?: string | null;
}

/** A cell of the questionnaire: of a question by its id, or of a register by the header of its column and its row from 0. */
export type FieldPlace =
  | { readonly place: Place; readonly question: string }
  | { readonly place: Place; readonly register: string; readonly header: string; readonly row: number };

/** What happens in the workbook while a questionnaire is open. */
export type QuestionnaireEvent =
  /**
   * Cells of these questions and registers (by id) were changed by a person; null where rows, sheets or names moved and any
   * may be; none where it was other cells, which may have brought marks with them or lie on the sheet of findings.
   */
  | { readonly kind: "changed"; readonly ids: ReadonlySet<string> | null }
  /** Another cell was selected: one of the questionnaire, or none. */
  | { readonly kind: "selected"; readonly field: FieldPlace | null };

/** What a part of ours in a workbook is. */
export type AddedWhat =
  | "sheets"
  | "hidden sheets"
  | "questions"
  | "registers"
  | "identity"
  | "explanations"
  | "receipts"
  | "marks"
  | "findings"
  | "receipt"
  | "chart"
  | "names";

export interface AddedPart {
  readonly what: AddedWhat;
  readonly count: number;
  /** The sheets it stands on, or what it is called; none of what is in no cell. */
  readonly where: readonly string[];
}

/** Why something of ours is not taken away at a click. */
export type AddedObstacle =
  /** Parts of it were moved to these sheets of the user's, or its sheets renamed. */
  | { readonly why: "moved"; readonly names: readonly string[] }
  /** These tables, charts and names of the user's stand on its sheets. */
  | { readonly why: "yours"; readonly names: readonly string[] }
  /** No visible sheet would be left. */
  | { readonly why: "last sheet" }
  /** A submission of it waits to be sent. */
  | { readonly why: "waits" }
  /** It is a questionnaire that is not open here, so that nobody knows which sheets are its own. */
  | { readonly why: "unknown" };

/** Something of ours in the open workbook that is taken away as a whole. */
export interface Added {
  readonly kind: "questionnaire" | "marks" | "receipt" | "chart" | "leftovers";
  /** What tells it from others of its kind: the workbook name of a chart; "" of all else. */
  readonly name: string;
  readonly parts: readonly AddedPart[];
  /** Null where it can be taken away with nothing of the user's going too, but what was typed into it. */
  readonly obstacle: AddedObstacle | null;
}

/** What the questionnaire's actions need of the open workbook. Everything of ours in it can be taken away again. */
export interface QuestionnaireWorkbook {
  /** What the workbook says it is and keeps of ours; null where it is no questionnaire. */
  openQuestionnaire(): Promise<Result<OpenWorkbook | null>>;
  /** Adds the sheets, names, tables and lists of a plan, and what the workbook is. Nothing is left where it fails. */
  drawQuestionnaire(plan: QuestionnairePlan, onProgress?: OnProgress): Promise<Result<null>>;
  /** Reads the cells behind names and tables: all, or those of these questions and registers. Ids in any case. */
  readQuestionnaire(
    template: Answers["template"],
    only: ReadonlySet<string> | null,
    onProgress?: OnProgress,
  ): Promise<Result<ReadQuestionnaire>>;
  /** In place of `before`, which was read last; what stands there besides is somebody else's, or was not read, and stays. */
  keepExplanations(explanations: readonly Explanation[], before: readonly Explanation[]): Promise<Result<null>>;
  keepSubmissions(state: SubmissionState, before: SubmissionState): Promise<Result<null>>;
  /**
   * Marks the cells of findings and lists all findings on a sheet of ours, in place of what was marked before. What was
   * typed into its explanation column must have been read (readQuestionnaire) and be among what is given.
   */
  markFindings(
    findings: readonly ExplainedFinding[],
    onProgress?: OnProgress,
    checked?: CheckedBy,
  ): Promise<Result<null>>;
  /** Takes all marks and the sheet of findings away, with what was typed there; all else is as it was. */
  clearMarks(): Promise<Result<null>>;
  /**
   * Everything of ours in the workbook, whoever's session added it.
   *
   * @param plan of the questionnaire that is open; null where none is
   */
  readAdded(plan: QuestionnairePlan | null): Promise<Result<readonly Added[]>>;
  /** Takes one of those away, but for marks; false, and nothing changed, where it is gone or something stands in the way. */
  removeAdded(added: Pick<Added, "kind" | "name">, plan: QuestionnairePlan | null): Promise<Result<boolean>>;
  /** Shows and selects a cell. */
  showCell(place: Place): Promise<Result<null>>;
  /** Writes repairs; what it returns can be given to restoreCells. */
  repairCells(repairs: readonly CellRepair[]): Promise<Result<readonly WrittenCell[]>>;
  restoreCells(cells: readonly WrittenCell[]): Promise<Result<null>>;
  /** Writes answers into the named cells of questions, e.g. the sign-off. */
  writeAnswers(answers: ReadonlyMap<string, number | string>): Promise<Result<readonly WrittenCell[]>>;
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
  /** `isNew` is false where this content, or this key, had been taken in before. */
  | { readonly kind: "received"; readonly receipt: Receipt; readonly isNew: boolean }
  /** Another version came in between; here it is. */
  | { readonly kind: "stale"; readonly theirs: Submission }
  /** The service's own check finds what stands open. */
  | { readonly kind: "findings"; readonly findings: readonly Finding[] }
  /**
   * Something answered, but not whether it was taken in: send the same again. `after` is for how many milliseconds the
   * service asks to be left alone; null where it does not say.
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

/** A submission that is kept on this machine. */
export interface WaitingSubmission extends SubmissionToSend {
  /** What people call the club year, "Children Looked After 2025-26"; left out where an earlier version kept it. */
  readonly label?: string;
  /** Where its workbook was when it was sent; left out where nobody knows. */
  readonly place?: string;
  /** Why it is not taken in as it is, and what to do; left out as long as it is only to be sent. */
  readonly refused?: string;
}

/** What the questionnaire's actions need of the club service. Every promise settles, none rejects. */
export interface SubmissionService {
  /** ONS code of the member that is signed in; null where nobody is. */
  member(): Promise<string | null>;
  /**
   * Fails with `service-unreachable` where nobody knows whether it arrived: send the same again; with `not-signed-in` or
   * `waiting-of-another` where whoever is signed in cannot send it; with anything else where it is refused for good.
   */
  submit(submission: SubmissionToSend): Promise<Result<SubmissionAnswer>>;
  /** A version of one's own; null where there is none. */
  submission(
    club: string,
    year: string,
    member: string,
    version: number | "latest",
  ): Promise<Result<Submission | null>>;
  /** Every version of one's own, oldest first. */
  submissions(club: string, year: string, member: string): Promise<Result<readonly Receipt[]>>;
  /** The workbook of a version, as it was sent. */
  submittedWorkbook(receipt: Receipt): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>>;
}

/** A club year whose questionnaire can be built and submitted. */
export interface OfferedForm {
  readonly club: string;
  /** What people call the club. */
  readonly label: string;
  readonly year: string;
}

/** What a club asks in a year: one version of it. */
export interface PublishedForm {
  readonly definition: ClubDefinition;
  /** The newest version that the service is known to have. */
  readonly newestVersion: number;
}

/**
 * What clubs ask, as the service publishes it; where it does not answer, as it was last read on this machine. None of it
 * is part of the add-in. Every promise settles, none rejects.
 */
export interface FormService {
  /** The club years that one's own clubs take submissions in for, those of one club together, the newest first. */
  offered(): Promise<Result<readonly OfferedForm[]>>;
  /**
   * What a club asks in a year. Fails with `not-in-club`, `unknown-questionnaire` or `unknown-questionnaire-version` where
   * the service has nothing of the kind for whoever is signed in, and with `newer-club-definition` or
   * `damaged-club-definition` where this version of Yardstick cannot use it.
   *
   * @param version that a workbook was made from; null for the newest
   */
  form(club: string, year: string, version: number | null): Promise<Result<PublishedForm>>;
}

/** Keeps submissions on this machine that could not be sent. Nothing here rejects, and nothing takes for ever. */
export interface Outbox {
  /** Also where it was kept before, and then it is to be sent again. */
  keep(submission: SubmissionToSend, about?: Pick<WaitingSubmission, "label" | "place">): Promise<Result<null>>;
  /** Of all workbooks and members, in the order in which they were kept first. */
  waiting(): Promise<readonly WaitingSubmission[]>;
  /** Notes why the one of that key is not taken in; it stays. */
  refuse(key: string, why: string): Promise<void>;
  /** Forgets the one of that key. */
  remove(key: string): Promise<void>;
  /** Does it while no other window works on the one of that key; null, and nothing done, where another does. */
  alone<T>(key: string, work: () => Promise<T>): Promise<T | null>;
}
