import { sectionProgress } from "../../src/actions/questionnaire/section-progress";
import type { QuestionnaireSession } from "../../src/actions/questionnaire/questionnaire-session";
import type {
  Check,
  OpenedQuestionnaire,
  SessionState,
  SubmitChoice,
  SubmitOutcome,
  WaitingNote,
} from "../../src/actions/questionnaire/session-state";
import type { Added, WrittenAnswer } from "../../src/actions/questionnaire-ports";
import type { SectionOutcome } from "../../src/actions/questionnaire/share-sections";
import type { Assignment } from "../../src/contract/sections";
import type { Submission } from "../../src/contract/submissions";
import { findClub } from "../../src/domain/clubs/index";
import type { CellPlace } from "../../src/domain/cell-place";
import { copiesLeft, withCopies } from "../../src/domain/prefill/copies-left";
import { offersFor } from "../../src/domain/prefill/offers-for";
import { placeOffers } from "../../src/domain/prefill/place-offers";
import { type AnswerCopy, subjectOfCopy } from "../../src/domain/questionnaire/answer-copy";
import type { Answers } from "../../src/domain/questionnaire/answer";
import type { Explanation } from "../../src/domain/questionnaire/explanation";
import { explanationOf } from "../../src/domain/questionnaire/explanation-of";
import type { Finding } from "../../src/domain/questionnaire/finding";
import { openFindings } from "../../src/domain/questionnaire/open-findings";
import type { Receipt } from "../../src/domain/questionnaire/receipt";
import type { Release } from "../../src/domain/release/release";
import { problem, type Problem } from "../../src/domain/problems";
import { fail, succeed, type Result } from "../../src/domain/result";
import { explanationFault } from "../../src/domain/rules/explanation-fault";
import { validate } from "../../src/domain/rules/validate";
import { cla202425Returned } from "../domain/clubs/cla-2024-25-answers";
import { cla202526Example } from "../domain/clubs/cla-2025-26-example";
import { put } from "../domain/clubs/put";
import { answersOf, leeds, type Filled } from "../domain/rules/answers-of";

export const cla = findClub("cla", "2025-26")!;

/** A session with a made-up workbook, which is checked by the club's own rules. */
export interface FakeSession extends QuestionnaireSession {
  filled: Filled;
  /** The answers in it that are to be confirmed. */
  copies: readonly AnswerCopy[];
  /** The results of the next submissions; when none is left, a submission is received. */
  readonly outcomes: SubmitOutcome[];
  readonly choices: SubmitChoice[];
  readonly shown: CellPlace[];
  readonly built: string[];
  readonly printed: Receipt[];
  /** What Yardstick added to the workbook, besides marks. */
  readonly inWorkbook: Added[];
  readonly held: Submission[];
  /** Explanations saved, in order. */
  readonly written: { readonly subject: string; readonly text: string }[];
  /** What was asked for of sections, and what comes of it. */
  readonly assigned: (Assignment & { readonly section: string; readonly follows: number })[];
  readonly marked: { readonly section: string; readonly follows: number; readonly isReady: boolean }[];
  sectionOutcome: SectionOutcome;
  /** The signed-in member's queued submissions; those that were discarded; those of other workbooks that were sent. */
  waits: readonly WaitingNote[];
  readonly discarded: string[];
  readonly othersSent: string[];
  /** What was put into answers, in order. */
  /** Cells that somebody has typed into since they were written. */
  typedSince: readonly CellPlace[];
  readonly answersPut: ReadonlyMap<string, WrittenAnswer>[];
  cancelled: number;
  sent: number;
  /** The answer to everything from now on; null makes it work again. */
  refusal: Problem | null;
  /** Sets the workbook's questionnaire, or that it has none. */
  set(change: Partial<OpenedQuestionnaire> | "none"): void;
  setState(change: Partial<SessionState>): void;
}

export function receiptOf(version: number, more: Partial<Receipt> = {}): Receipt {
  return {
    id: `receipt-${version}`,
    club: "cla",
    year: "2025-26",
    member: leeds,
    memberName: "Leeds",
    version,
    receivedAt: `2026-06-0${version}T09:30:00.000Z`,
    hash: String(version).repeat(64),
    submittedBy: "A. Contact",
    explained: 3,
    ...more,
  };
}

/** @param filled the answers in the workbook; null if it has no questionnaire */
export function fakeSession(filled: Filled | null, releases: readonly Release[] = []): FakeSession {
  const listeners = new Set<() => void>();
  const previous = cla202425Returned;
  const offered = succeed([{ club: cla.club, label: cla.label, year: cla.year }]);
  let state: SessionState = { opened: null, offered, others: [], busy: null };
  let before: Filled | null = null;
  let submitted: Filled | null = null;
  let isOpen = filled !== null;

  const setState = (change: Partial<SessionState>) => {
    state = { ...state, ...change };
    listeners.forEach((listener) => listener());
  };
  const opened = (): OpenedQuestionnaire => {
    if (state.opened === null || state.opened === "none") throw new Error("No questionnaire is open.");
    return state.opened;
  };
  const set = (change: Partial<OpenedQuestionnaire> | "none") =>
    setState({ opened: change === "none" ? "none" : { ...opened(), ...change } });
  const answersNow = (): Answers => {
    const answers = answersOf(cla, fake.filled);
    return withCopies(cla, answers, copiesLeft(cla, fake.copies, answers, null));
  };
  const checked = (explanations: readonly Explanation[]): Check => {
    const current = answersNow();
    const { outcomes, findings } = validate(cla, { current, member: leeds, previous, releases, explanations });
    return {
      checkedAt: "2026-06-01T09:00:00.000Z",
      answers: current,
      outcomes,
      findings: findings.map((finding) => ({ finding, explained: explanationOf(finding, explanations) })),
      open: openFindings(findings, explanations),
      progress: sectionProgress(cla, current),
      isPartial: false,
    };
  };
  async function answer<T>(work: () => T): Promise<Result<T>> {
    return fake.refusal === null ? succeed(work()) : fail(fake.refusal);
  }
  const recheck = () => set({ check: checked(opened().explanations), isMarked: true });

  const fake: FakeSession = {
    filled: filled ?? cla202526Example,
    copies: [],
    outcomes: [],
    choices: [],
    shown: [],
    built: [],
    printed: [],
    inWorkbook: [],
    held: [],
    written: [],
    assigned: [],
    marked: [],
    sectionOutcome: "done",
    waits: [],
    discarded: [],
    othersSent: [],
    typedSince: [],
    answersPut: [],
    cancelled: 0,
    sent: 0,
    refusal: null,
    set,
    setState,
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    open: () =>
      answer(() => {
        if (!isOpen) setState({ opened: "none" });
        else if (state.opened === null || state.opened === "none") setState({ opened: asOpened(previous, releases) });
        return null;
      }),
    build: (club, year) =>
      answer(() => {
        fake.built.push(`${club} ${year}`);
        isOpen = true;
        setState({ opened: asOpened(previous, releases) });
        return null;
      }),
    check: () =>
      answer(() => {
        recheck();
        return opened().check!;
      }),
    cancel: () => void (fake.cancelled += 1),
    async explain(findings, text) {
      const fault = explanationFault(cla, text);
      if (fault !== null) return fail(fault);
      return answer(() => {
        for (const { code, version, subject, value } of findings) {
          fake.written.push({ subject, text });
          const others = opened().explanations.filter((each) => each.code !== code || each.subject !== subject);
          set({ explanations: text === "" ? others : [...others, { code, version, subject, value, text }] });
        }
        recheck();
        return null;
      });
    },
    repair: (findings) =>
      answer(() => {
        before = fake.filled;
        fake.filled = findings.reduce((now, { subject, repair }) => put(now, subject, repair), fake.filled);
        recheck();
        return findings.length;
      }),
    offers: () =>
      answer(() => {
        const answers = answersNow();
        const { lastReceipt: receipt } = opened();
        const offers = offersFor(cla, answers, { member: leeds, last: { answers: previous, receipt }, releases });
        const blanks = Object.values(answers.questions).filter(({ answer: { holds } }) => holds === "blank");
        return { offers, asked: Object.keys(answers.questions).length, blank: blanks.length };
      }),
    putIn: (offers) =>
      answer(() => {
        before = fake.filled;
        const { placed } = placeOffers(cla, answersNow(), offers);
        for (const { offer, place } of placed) {
          const row = offer.row === null ? 0 : Number(/\d+$/.exec(place.cell)?.[0]) - 4;
          fake.filled = put(fake.filled, offer.field, offer.value, row);
        }
        fake.copies = [
          ...fake.copies,
          ...placed.map(({ offer: { field, row, value, from } }) => ({ field, row, value, from })),
        ];
        recheck();
        return placed.length;
      }),
    confirm: (findings) =>
      answer(() => {
        const subjects = new Set(findings.map(({ subject }) => subject));
        const left = fake.copies.filter((copy) => !subjects.has(subjectOfCopy(copy)));
        const count = fake.copies.length - left.length;
        fake.copies = left;
        recheck();
        return count;
      }),
    answers: () => answer(answersNow),
    inputs: (ids) =>
      answer(() => {
        const wanted = new Set(ids);
        const { questions } = answersOf(cla, fake.filled);
        return Object.fromEntries(Object.entries(questions).filter(([id]) => wanted.has(id)));
      }),
    put: (answers) =>
      answer(() => {
        before = fake.filled;
        fake.answersPut.push(answers);
        for (const [id, written] of answers) {
          // Whatever its formula gives: this workbook does not calculate.
          const cell = typeof written === "object" ? { value: 1, formula: written.formula } : written;
          fake.filled = { ...fake.filled, cells: { ...fake.filled.cells, [id]: cell } };
        }
        return answers.size;
      }),
    undoRepair: () =>
      answer(() => {
        fake.filled = before ?? fake.filled;
        recheck();
        return { restored: 1, left: fake.typedSince, moved: 0 };
      }),
    knowSections: async () => undefined,
    assignSection: (section, follows, to) =>
      answer(() => {
        fake.assigned.push({ section, follows, ...to });
        return fake.sectionOutcome;
      }),
    markSection: (section, follows, isReady) =>
      answer(() => {
        fake.marked.push({ section, follows, isReady });
        return fake.sectionOutcome;
      }),
    show: (place) =>
      answer(() => {
        fake.shown.push(place);
        return null;
      }),
    chartHomes: () => answer(() => "Yardstick chart 1"),
    clearMarks: () =>
      answer(() => {
        set({ isMarked: false });
        return null;
      }),
    added: () =>
      answer(() => {
        const isMarked = state.opened !== null && state.opened !== "none" && state.opened.isMarked;
        const parts = [{ what: "marks", count: 3, where: ["Children"] } as const];
        return [...fake.inWorkbook, ...(isMarked ? [{ kind: "marks", name: "", parts, obstacle: null } as const] : [])];
      }),
    removeAdded: ({ kind, name }) =>
      answer(() => {
        if (kind === "marks" && state.opened !== "none") set({ isMarked: false });
        const at = fake.inWorkbook.findIndex((each) => each.kind === kind && each.name === name);
        if (at >= 0) fake.inWorkbook.splice(at, 1);
        return null;
      }),
    submit: (choice = {}) =>
      answer(() => {
        fake.choices.push(choice);
        recheck();
        const { check, receipts } = opened();
        const next = fake.outcomes.shift();
        if (next?.kind === "kept") set({ waitingSince: "2026-06-01T10:00:00.000Z" });
        if (next !== undefined) return next;
        if (check!.open.length > 0) return { kind: "open", open: check!.open };
        const receipt = receiptOf((receipts.at(-1)?.version ?? 0) + 1);
        submitted = fake.filled;
        set({ receipts: [...receipts, receipt] });
        return { kind: "received", receipt, isNew: true };
      }),
    isAsSubmitted: async () => submitted === fake.filled,
    sendWaiting: () =>
      answer(() => {
        fake.sent += 1;
        const receipt = receiptOf((opened().receipts.at(-1)?.version ?? 0) + 1);
        set({ waitingSince: null, receipts: [...opened().receipts, receipt] });
        return { kind: "received", receipt, isNew: true };
      }),
    async sendOthers(key) {
      fake.othersSent.push(key ?? "all");
      return { waits: false, after: null };
    },
    waiting: async () => fake.waits,
    async discard(keys) {
      fake.discarded.push(...keys);
      fake.waits = fake.waits.filter((each) => !keys.includes(each.key));
      setState({ others: state.others.filter((each) => !keys.includes(each.key)) });
    },
    discardOwn: () =>
      answer(() => {
        fake.discarded.push("own");
        set({ waitingSince: null, notTaken: null });
        return null;
      }),
    waitingWorkbook: async (key) => ({ name: `${key}.xlsx`, bytes: new Uint8Array([80, 75]) }),
    printReceipt: (receipt) =>
      answer(() => {
        fake.printed.push(receipt);
        return null;
      }),
    versions: () => answer(() => fake.held.map(({ receipt }) => receipt)),
    version: (version) => answer(() => fake.held.find(({ receipt }) => receipt.version === version) ?? null),
    submittedWorkbook: ({ version }) =>
      answer(() => ({ name: `leeds-${version}.xlsx`, bytes: new Uint8Array([80, 75, 3, 4]) })),
  };
  return fake;
}

function asOpened(previous: Answers, releases: readonly Release[]): OpenedQuestionnaire {
  return {
    club: cla,
    member: { code: leeds, name: "Leeds" },
    due: { day: cla.timetable.deadline, lastDay: null, extension: null },
    explanations: [],
    unread: null,
    notTaken: null,
    check: null,
    isMarked: false,
    receipts: [],
    waitingSince: null,
    previous,
    lastReceipt: receiptOf(2, { year: "2024-25", receivedAt: "2025-06-12T09:30:00.000Z" }),
    releases,
    selected: null,
    sections: null,
    sectionsProblem: null,
  };
}

/** A finding of this rule about this subject, from the fake's last check. */
export function findingOf(fake: FakeSession, code: string, subject: string): Finding {
  const { opened } = fake.get();
  if (opened === null || opened === "none" || opened.check === null) throw new Error("Nothing was checked.");
  const found = opened.check.findings.find(({ finding }) => finding.code === code && finding.subject === subject);
  if (found === undefined) throw new Error(`No finding ${code} on ${subject}.`);
  return found.finding;
}

export const refused = problem("workbook-refused", { detail: "the sheet is protected." });
