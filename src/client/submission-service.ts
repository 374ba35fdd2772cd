import type { SubmissionAnswer, SubmissionService, SubmissionToSend } from "../actions/questionnaire-ports";
import type { SignedIn } from "../contract/signed-in";
import { findingsProblem, submission, submissionList, type Submission } from "../contract/submissions";
import { problem } from "../domain/problems";
import { workbookProblem } from "../domain/workbook-problems";
import { receipt } from "../domain/questionnaire/receipt";
import { fail, succeed, type Result } from "../domain/result";
import { readJson, refusalCode, refusalOf, serviceConnection, type Reply } from "./service-connection";

export interface SubmissionServiceOptions {
  /** e.g. "https://localhost:3000" */
  readonly origin: string;
  /** Who is signed in now; null if nobody is. */
  readonly session: () => Promise<SignedIn | null>;
  /**
   * Milliseconds to wait for an answer. If omitted, the usual time, and five minutes for a submission or a workbook.
   */
  readonly patience?: { readonly usual: number; readonly transfer: number };
}

/** Sending a large workbook over a slow line takes minutes, and so does checking it. */
const usualPatience = { usual: 20_000, transfer: 300_000 };

/** The service's codes if there is no such version, or the club had no form in that year. */
const nothingThere: ReadonlySet<string | null> = new Set(["unknown-submission", "unknown-form"]);

/** Sends submissions to the club service and reads them back, as the signed-in user. */
export function createSubmissionService(options: SubmissionServiceOptions): SubmissionService {
  const { origin, session, patience = usualPatience } = options;
  const service = serviceConnection(origin, patience.usual);

  /** Runs the request with the token; if nobody is signed in, nothing is sent and the result is a problem. */
  async function signedIn<T>(act: (token: string) => Promise<Result<T>>): Promise<Result<T>> {
    const token = (await session())?.token;
    return token === undefined ? fail(problem("not-signed-in")) : act(token);
  }

  /** Sends only as the member the submission is from: never in another member's name. */
  async function submitAsOwn(toSend: SubmissionToSend): Promise<Result<SubmissionAnswer>> {
    // Read once, so that member and token are of one session even if somebody else is just signing in.
    const own = await session();
    if (own === null) return fail(problem("not-signed-in"));
    if (own.member.code !== toSend.member) return fail(workbookProblem("waiting-of-another", toSend));
    return submit(own.token, toSend);
  }

  async function submit(token: string, toSend: SubmissionToSend): Promise<Result<SubmissionAnswer>> {
    const path = pathOf(toSend);
    const headers = { "idempotency-key": toSend.key, "if-match": `"${toSend.supersedes}"` };
    const body = toSend.request;
    const reply = await service.send(path, { method: "POST", token, headers, body, patience: patience.transfer });
    if (!reply.ok) return reply;
    const { status } = reply.value;
    const after = timeAsked(reply.value);
    if (status === 429) return succeed({ kind: "later", problem: refusalOf(reply.value), after });
    if (status >= 500 && after !== null) {
      return succeed({ kind: "later", problem: problem("service-unreachable", { host: service.host }), after });
    }
    // It may have failed after the submission was accepted.
    if (status >= 500) return fail(problem("service-unreachable", { host: service.host }));
    if (status === 412) return stale(token, toSend, reply.value);
    if (status === 422 && refusalCode(reply.value) === "findings-open") {
      const found = readJson(findingsProblem, reply.value, path);
      return found.ok ? succeed({ kind: "findings", findings: found.value.findings }) : found;
    }
    if (status === 401 || isRefusedForGood(reply.value)) return fail(refusalOf(reply.value));
    const received = status >= 300 ? fail(refusalOf(reply.value)) : readJson(receipt, reply.value, path);
    // A network's sign-in page may have answered instead of the service.
    if (!received.ok) return succeed({ kind: "later", problem: received.problem, after: null });
    return succeed({ kind: "received", receipt: received.value, isNew: status === 201 });
  }

  async function stale(token: string, toSend: SubmissionToSend, refusal: Reply): Promise<Result<SubmissionAnswer>> {
    const theirs = await read(token, `${pathOf(toSend)}/latest`);
    if (!theirs.ok) return theirs;
    return theirs.value === null ? fail(refusalOf(refusal)) : succeed({ kind: "stale", theirs: theirs.value });
  }

  async function read(token: string, path: string): Promise<Result<Submission | null>> {
    // Optional, because a browser would log a 404 as an error.
    const reply = await service.send(`${path}?optional=true`, { token, patience: patience.transfer });
    if (!reply.ok) return reply;
    if (reply.value.status === 204) return succeed(null);
    // An earlier version of the service answers 404 all the same.
    if (reply.value.status === 404 && nothingThere.has(refusalCode(reply.value))) return succeed(null);
    return reply.value.status >= 300 ? fail(refusalOf(reply.value)) : readJson(submission, reply.value, path);
  }

  return {
    member: async () => (await session())?.member.code ?? null,
    submit: submitAsOwn,
    version: (club, year, member, version) =>
      signedIn((token) => read(token, `${pathOf({ club, year, member })}/${version}`)),
    versions: (club, year, member) =>
      signedIn(async (token) => {
        const path = `${pathOf({ club, year, member })}?optional=true`;
        const answer = await service.sendForJson(submissionList, path, { token });
        return answer.ok ? succeed(answer.value.submissions) : answer;
      }),
    submittedWorkbook: (of) =>
      signedIn(async (token) => {
        const path = `${pathOf(of)}/${of.version}/workbook`;
        const reply = await service.send(path, { token, patience: patience.transfer });
        if (!reply.ok) return reply;
        if (reply.value.status >= 300) return fail(refusalOf(reply.value));
        const usualName = `${of.club}-${of.year}-${of.member}-version-${of.version}.xlsx`;
        return succeed({ name: nameIn(reply.value) ?? usualName, bytes: reply.value.body });
      }),
  };
}

/** Whether the service itself has refused, or a proxy on the way found it too large: trying again won't help. */
function isRefusedForGood(reply: Reply): boolean {
  const { status } = reply;
  if (status < 400 || status === 408 || status === 425) return false;
  return status === 413 || refusalCode(reply) !== null;
}

/** The longest wait that an answer may ask for, in milliseconds. */
const longest = 3_600_000;

/** How many milliseconds an answer asks us to wait (Retry-After); null if it doesn't. Our own clock doesn't matter. */
function timeAsked({ headers }: Reply): number | null {
  const asked = headers.get("retry-after");
  if (asked === null) return null;
  const seconds = Number(asked);
  const time = Number.isNaN(seconds) ? Date.parse(asked) - Date.parse(headers.get("date") ?? "") : seconds * 1000;
  return Number.isNaN(time) ? null : Math.min(Math.max(time, 0), longest);
}

function pathOf({ club, year, member }: Pick<SubmissionToSend, "club" | "year" | "member">): string {
  const [a, b, c] = [club, year, member].map(encodeURIComponent);
  return `/v1/clubs/${a}/years/${b}/members/${c}/submissions`;
}

/** The file name an answer gives (RFC 8187); null if there is none that we can read. */
function nameIn({ headers }: Reply): string | null {
  const encoded = /filename\*=UTF-8''([^;\s]+)/i.exec(headers.get("content-disposition") ?? "")?.[1];
  try {
    return encoded === undefined ? null : decodeURIComponent(encoded);
  } catch {
    // The name can't be read.
    return null;
  }
}
