import type {
  Outbox,
  SubmissionAnswer,
  SubmissionService,
  SubmissionToSend,
  WaitingSubmission,
} from "../../../src/actions/questionnaire-ports";
import type { Submission } from "../../../src/contract/submissions";
import { problem, type Problem } from "../../../src/domain/problems";
import { workbookProblem } from "../../../src/domain/workbook-problems";
import type { Answers } from "../../../src/domain/questionnaire/answer";
import { contentToHash } from "../../../src/domain/questionnaire/content-to-hash";
import { sha256 } from "../../../src/service/sha256";
import type { Finding } from "../../../src/domain/questionnaire/finding";
import { fail, succeed, type Result } from "../../../src/domain/result";
import { leeds } from "../../domain/rules/answers-of";

/** Passes data through JSON, as a request does. */
const overTheWire = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export const unreachable = problem("service-unreachable", { host: "localhost:3000" });

export const tooMuch = problem("service-refused", { status: 429, detail: "too much is asked of it." });

/** A club service in memory. Like the real one, it keeps each version once, however often it is sent. */
export interface FakeSubmissionService extends SubmissionService {
  /** "down": nothing arrives. "drops answers": everything arrives, but no answer comes back. */
  state: "up" | "down" | "drops answers";
  /** Who is signed in. */
  signedIn: string | null;
  /** Its answer to every submission. */
  refusal: Problem | null;
  /** If not null, it accepts nothing and asks us to wait this many milliseconds. */
  busyFor: number | null;
  /** The findings of its own check in the next submissions, in order. */
  readonly finds: (readonly Finding[])[];
  /** Everything sent, even if it did not arrive. */
  readonly sent: SubmissionToSend[];
  readonly held: Submission[];
  /** Adds somebody else's submission. */
  takeIn(year: string, answers: Answers, by: string): Submission;
}

export function fakeSubmissionService(): FakeSubmissionService {
  const keys = new Map<string, Submission>();
  const of = (club: string, year: string, member: string) =>
    submissions.held.filter(
      ({ receipt }) => receipt.club === club && receipt.year === year && receipt.member === member,
    );

  const submissions: FakeSubmissionService = {
    state: "up",
    signedIn: leeds,
    refusal: null,
    busyFor: null,
    finds: [],
    sent: [],
    held: [],
    member: async () => submissions.signedIn,
    async submit(toSend) {
      if (submissions.signedIn === null) return fail(problem("not-signed-in"));
      if (submissions.signedIn !== toSend.member) return fail(workbookProblem("waiting-of-another", toSend));
      submissions.sent.push(overTheWire(toSend));
      if (submissions.state === "down") return fail(unreachable);
      if (submissions.busyFor !== null) return succeed({ kind: "later", problem: tooMuch, after: submissions.busyFor });
      const answer = receive(toSend);
      return submissions.state === "drops answers" ? fail(unreachable) : answer;
    },
    async version(club, year, member, version) {
      if (submissions.state === "down") return fail(unreachable);
      const all = of(club, year, member);
      return succeed((version === "latest" ? all.at(-1) : all[version - 1]) ?? null);
    },
    versions: async (club, year, member) =>
      submissions.state === "down" ? fail(unreachable) : succeed(of(club, year, member).map(({ receipt }) => receipt)),
    submittedWorkbook: async ({ version }) =>
      succeed({ name: `version-${version}.xlsx`, bytes: new Uint8Array([80, 75]) }),
    takeIn: (year, answers, by) => add({ club: "cla", year, member: leeds }, { answers, explanations: [] }, by),
  };

  function receive(toSend: SubmissionToSend): Result<SubmissionAnswer> {
    const { club, year, member, key, supersedes, request } = toSend;
    const known = keys.get(key);
    const hash = sha256(contentToHash(request.answers, request.explanations));
    if (known !== undefined && known.receipt.hash !== hash) {
      return fail(problem("service-refused", { status: 422, detail: "this key was used for other content." }));
    }
    if (known !== undefined) return succeed({ kind: "received", receipt: known.receipt, isNew: false });
    const latest = of(club, year, member).at(-1);
    if (latest !== undefined && latest.receipt.hash === hash && latest.receipt.version !== supersedes) {
      keys.set(key, latest);
      return succeed({ kind: "received", receipt: latest.receipt, isNew: false });
    }
    if (submissions.refusal !== null) return fail(submissions.refusal);
    if (latest !== undefined && latest.receipt.version !== supersedes)
      return succeed({ kind: "stale", theirs: latest });
    const findings = submissions.finds.shift() ?? [];
    if (findings.length > 0) return succeed({ kind: "findings", findings });
    const added = add(toSend, request, "A. Contact");
    keys.set(key, added);
    return succeed({ kind: "received", receipt: added.receipt, isNew: true });
  }
  function add(
    { club, year, member }: Pick<SubmissionToSend, "club" | "year" | "member">,
    { answers, explanations }: Pick<Submission, "answers" | "explanations">,
    submittedBy: string,
  ): Submission {
    const version = of(club, year, member).length + 1;
    const receipt = {
      id: `${year}-${version}`,
      club,
      year,
      member,
      memberName: "Leeds",
      version,
      submittedBy,
      receivedAt: `2026-09-0${version}T09:30:00.000Z`,
      explained: explanations.length,
      hash: sha256(contentToHash(answers, explanations)),
    };
    const submission: Submission = overTheWire({ receipt, answers, explanations });
    submissions.held.push(submission);
    return submission;
  }
  return submissions;
}

/** An outbox in memory. Like the real one, it is kept when the add-in is reloaded. */
export interface FakeOutbox extends Outbox {
  readonly items: Map<string, WaitingSubmission>;
  /** The keys that another window is working on. */
  readonly elsewhere: Set<string>;
  refusal: Problem | null;
}

export function fakeOutbox(): FakeOutbox {
  const outbox: FakeOutbox = {
    items: new Map(),
    elsewhere: new Set(),
    refusal: null,
    async keep(submission, { label, place } = {}) {
      if (outbox.refusal !== null) return fail(outbox.refusal);
      outbox.items.set(
        submission.key,
        overTheWire({ ...submission, ...(label !== undefined && { label }), ...(place !== undefined && { place }) }),
      );
      return succeed(null);
    },
    waiting: async () => [...outbox.items.values()],
    async refuse(key, refused) {
      const item = outbox.items.get(key);
      if (item !== undefined) outbox.items.set(key, { ...item, refused });
    },
    remove: async (key) => void outbox.items.delete(key),
    alone: async (key, work) => (outbox.elsewhere.has(key) ? null : work()),
  };
  return outbox;
}
