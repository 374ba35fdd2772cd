import type { Answers } from "../../domain/questionnaire/answer";
import type { Explanation } from "../../domain/questionnaire/explanation";
import type { Finding } from "../../domain/questionnaire/finding";
import type { SubmissionState } from "../../domain/questionnaire/submission-state";
import { problem, type Problem } from "../../domain/problems";
import { fail, succeed, type Result } from "../../domain/result";
import { pendingChanges, type PendingChanges } from "./pending-changes";
import type { ClubService, WrittenCell } from "../ports";
import type { Busy, OpenedQuestionnaire, QuestionnaireState, WaitingNote } from "./questionnaire";
import type {
  FormService,
  OfferedForm,
  OnProgress,
  Outbox,
  QuestionnaireWorkbook,
  SubmissionService,
} from "../questionnaire-ports";

/** What a questionnaire's actions need of the world. */
export interface QuestionnairePorts {
  readonly workbook: QuestionnaireWorkbook;
  readonly service: SubmissionService;
  readonly forms: FormService;
  readonly outbox: Outbox;
  readonly club: Pick<ClubService, "current" | "withIndicator">;
  /** ISO time. */
  readonly now: () => string;
  /** A new idempotency key: a UUID. */
  readonly newKey: () => string;
  /** Tells a person of what goes wrong while nobody waits for an answer. */
  readonly tell: (problem: Problem) => void;
  /** Tells a person of what went well meanwhile. */
  readonly say: (text: string) => void;
}

/** An open questionnaire with what the actions keep beside what is shown. */
export interface HeldQuestionnaire extends OpenedQuestionnaire {
  readonly template: Answers["template"];
  /** Where the file was at the last look; "" where it was not saved. */
  readonly place: string;
  /** ONS code of who was signed in at the last look; null where that was not known. */
  readonly own: string | null;
  /** False until the service has said what was submitted last year, or that nothing was. */
  readonly isPreviousKnown: boolean;
  readonly submissions: SubmissionState;
  /** What the service's own check found at the last attempt to submit. */
  readonly serviceFindings: readonly Finding[];
  /** What was typed on the sheet of findings and is too short to be kept, as it was last read. */
  readonly refused: readonly Explanation[];
  /** The explanations of which the sheet of findings was written last; none where this session has not written it. */
  readonly listed: readonly Explanation[];
  /** Whether Excel has yet to take the marks of what was found last. */
  readonly areMarksBehind: boolean;
  /** What the last repair wrote over, by the question or register it belongs to. */
  readonly repaired: readonly { readonly owner: string; readonly cell: WrittenCell }[];
}

/** What the actions on one questionnaire share for as long as the add-in is loaded. */
export interface SessionStore {
  readonly ports: QuestionnairePorts;
  /** Answers that were changed since they were last read. */
  readonly changes: PendingChanges;
  get(): QuestionnaireState;
  subscribe(listener: () => void): () => void;
  /** The questionnaire that is open; a problem where none is. */
  held(): Result<HeldQuestionnaire>;
  /** Another questionnaire is open, none is, or what is open is of no use. */
  open(opened: HeldQuestionnaire | "none" | null): void;
  /** Changes what is held of the open questionnaire; nothing where it is closed by now. */
  change(change: Partial<HeldQuestionnaire>): void;
  /** Says what is being done; the returned function says how far it is. */
  busy(what: Busy["what"], canCancel?: boolean): OnProgress;
  idle(): void;
  /** Says which questionnaires could be built. */
  offer(offered: Result<readonly OfferedForm[]>): void;
  /** Says what waits of other workbooks. */
  setOthers(others: readonly WaitingNote[]): void;
}

export function createSessionStore(ports: QuestionnairePorts): SessionStore {
  const listeners = new Set<() => void>();
  let opened: HeldQuestionnaire | "none" | null = null;
  let state: QuestionnaireState = { opened, offered: null, others: [], busy: null };
  let reports = 0;

  const set = (change: Partial<QuestionnaireState>) => {
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
    held: () => (opened === null || opened === "none" ? fail(problem("no-questionnaire")) : succeed(opened)),
    open,
    change(change) {
      if (opened !== null && opened !== "none") open({ ...opened, ...change });
    },
    busy(what, canCancel = false) {
      const mine = ++reports;
      const report = (done: number, of: number) => {
        // What goes on after it was cancelled has nothing more to say.
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
