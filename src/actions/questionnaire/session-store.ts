import type { Answers } from "../../domain/questionnaire/answer";
import type { AnswerCopy } from "../../domain/questionnaire/answer-copy";
import type { Explanation } from "../../domain/questionnaire/explanation";
import type { Finding } from "../../domain/questionnaire/finding";
import type { SubmissionState } from "../../domain/questionnaire/submission-state";
import type { Problem } from "../../domain/problems";
import { workbookProblem } from "../../domain/workbook-problems";
import { fail, succeed, type Result } from "../../domain/result";
import { pendingChanges, type PendingChanges } from "./pending-changes";
import type { FiguresService, WrittenCell } from "../ports";
import type { SectionService } from "../section-ports";
import type { Busy, OpenedQuestionnaire, SessionState, WaitingNote } from "./session-state";
import type {
  FormService,
  OfferedForm,
  OnProgress,
  Outbox,
  QuestionnaireWorkbook,
  SubmissionService,
} from "../questionnaire-ports";

/** What a questionnaire's actions need from outside. */
export interface QuestionnairePorts {
  readonly workbook: QuestionnaireWorkbook;
  readonly submissions: SubmissionService;
  readonly forms: FormService;
  readonly outbox: Outbox;
  readonly sections: SectionService;
  readonly figures: Pick<FiguresService, "current" | "withIndicator">;
  /** ISO time. */
  readonly now: () => string;
  /** A new idempotency key: a UUID. */
  readonly newKey: () => string;
  /** SHA-256 of a text as UTF-8, hexadecimal. */
  readonly sha256: (text: string) => Promise<string>;
  /** Tells the user what went wrong in the background. */
  readonly tell: (problem: Problem) => void;
  /** Tells the user what succeeded in the background. */
  readonly say: (text: string) => void;
}

/** An open questionnaire, with what the actions need besides what is shown. */
export interface HeldQuestionnaire extends OpenedQuestionnaire {
  readonly template: Answers["template"];
  /** The file's address when we last looked; "" if it had not been saved. */
  readonly fileAddress: string;
  /** ONS code of the member signed in when we last looked; null if not known. */
  readonly own: string | null;
  /** False until the service has said what was submitted last year, or that nothing was. */
  readonly isPreviousKnown: boolean;
  readonly submissions: SubmissionState;
  /** The answers that we put in and nobody has confirmed, as far as we know. */
  readonly copies: readonly AnswerCopy[];
  /** The same, as last saved in the workbook. */
  readonly keptCopies: readonly AnswerCopy[];
  /** What the service's own check found at the last attempt to submit. */
  readonly serviceFindings: readonly Finding[];
  /** What was typed on the findings sheet and is too short to save, as last read. */
  readonly refused: readonly Explanation[];
  /** The explanations that were last written on the findings sheet; empty if this session has not written it. */
  readonly listed: readonly Explanation[];
  /** Whether the marks of the last findings still have to be drawn, because Excel refused them. */
  readonly areMarksBehind: boolean;
  /** What the last repair overwrote, by question or register; and the copy that was put in, if it was one. */
  readonly repaired: readonly {
    readonly owner: string;
    readonly cell: WrittenCell;
    readonly copy?: AnswerCopy;
    /** What has become of it since, which undo must not overwrite. */
    readonly since?: "changed" | "moved";
  }[];
}

/** What the actions on one questionnaire share for as long as the add-in is loaded. */
export interface SessionStore {
  readonly ports: QuestionnairePorts;
  /** Answers that have changed since they were last read. */
  readonly changes: PendingChanges;
  get(): SessionState;
  subscribe(listener: () => void): () => void;
  /** The open questionnaire; a problem if none is open. */
  held(): Result<HeldQuestionnaire>;
  /** Sets which questionnaire is open: another one, none, or one that can't be used. */
  open(opened: HeldQuestionnaire | "none" | null): void;
  /** Changes what we hold of the open questionnaire; does nothing if it has been closed. */
  change(change: Partial<HeldQuestionnaire>): void;
  /** Sets what is being done; the returned function reports progress. */
  busy(what: Busy["what"], canCancel?: boolean): OnProgress;
  idle(): void;
  /** Sets which questionnaires can be built. */
  offer(offered: Result<readonly OfferedForm[]>): void;
  /** Sets which submissions of other workbooks are queued. */
  setOthers(others: readonly WaitingNote[]): void;
}

export function createSessionStore(ports: QuestionnairePorts): SessionStore {
  const listeners = new Set<() => void>();
  let opened: HeldQuestionnaire | "none" | null = null;
  let state: SessionState = { opened, offered: null, others: [], busy: null };
  let reports = 0;

  const set = (change: Partial<SessionState>) => {
    state = { ...state, ...change };
    listeners.forEach((listener) => listener());
  };
  const open = (next: typeof opened) => {
    opened = next;
    set({ opened });
  };
  return {
    ports,
    changes: pendingChanges(),
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    held: () => (opened === null || opened === "none" ? fail(workbookProblem("no-questionnaire")) : succeed(opened)),
    open,
    change(change) {
      if (opened !== null && opened !== "none") open({ ...opened, ...change });
    },
    busy(what, canCancel = false) {
      const mine = ++reports;
      const report = (done: number, of: number) => {
        // Work that goes on after it was cancelled reports no more progress.
        if (mine === reports) set({ busy: { what, done, of, canCancel } });
      };
      report(0, 0);
      return report;
    },
    offer: (offered) => set({ offered }),
    setOthers(others) {
      if (JSON.stringify(others) !== JSON.stringify(state.others)) set({ others });
    },
    idle() {
      reports += 1;
      if (state.busy !== null) set({ busy: null });
    },
  };
}
