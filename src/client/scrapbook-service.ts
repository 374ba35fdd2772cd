import * as z from "zod/mini";
import type { ScrapbookRead, ScrapbookService } from "../actions/ports";
import { clubs } from "../contract/clubs";
import type { SignedIn } from "../contract/signed-in";
import { scrapbook, type Scrapbook } from "../contract/scrapbook";
import { londonDay } from "../domain/london-day";
import { problem, type Problem } from "../domain/problems";
import { fail, succeed, type Result } from "../domain/result";
import type { ScrapbookAnswer } from "../domain/scrapbook/scrapbook-answer";
import { topicOfQuestion } from "../domain/scrapbook/topic-of-question";
import { mostOfName } from "../domain/stored-text";
import type { KeptValues } from "./kept-on-machine";
import { readJson, refusalCode, refusalOf, serviceConnection } from "./service-connection";

export interface ScrapbookServiceOptions {
  /** e.g. "https://localhost:3000" */
  readonly origin: string;
  /** Who is signed in now; null if nobody is. */
  readonly session: () => Promise<SignedIn | null>;
  readonly kept: Pick<KeptValues, "read" | "write">;
  /** The time now in milliseconds; set by tests. */
  readonly now?: () => number;
  /** Milliseconds to wait for an answer; if omitted, the usual time. */
  readonly patience?: number;
}

/** A club's answers as kept on this machine. */
const keptClub = z.object({
  club: z.string(),
  label: z.string(),
  answers: scrapbook.shape.answers,
  demonstration: scrapbook.shape.demonstration,
  tag: z.nullable(z.string()),
  /** ISO time when the service last confirmed these. */
  checkedAt: z.string(),
});

const keptScrapbook = z.object({
  /** Code of the member for whom they were read. */
  member: z.string(),
  clubs: z.array(keptClub),
});

type KeptClub = z.infer<typeof keptClub>;

/** Whose answers are shown where a club does not say who wrote what. */
const unnamed = { code: null, name: "A member, not named" } as const;

/**
 * What members wrote in the scrapbooks of the user's clubs, kept on this machine for when the service does not answer.
 */
export function createScrapbookService(options: ScrapbookServiceOptions): ScrapbookService {
  const { origin, session, kept, now = Date.now, patience } = options;
  const service = serviceConnection(origin, patience);
  /** The clubs that had answers when they were last read. */
  let written: readonly string[] = [];

  /** The user's clubs that ask something, and so may have a scrapbook. */
  async function clubsOf(token: string): Promise<Result<readonly Pick<KeptClub, "club" | "label">[]>> {
    const listed = await service.sendForJson(clubs, "/v1/clubs", { token });
    if (!listed.ok) return listed;
    const asking = listed.value.clubs.filter(({ years }) => years.length > 0);
    return succeed(asking.map(({ id, label }) => ({ club: id, label })));
  }

  /** A club's answers, page by page; what is kept if that is the newest; null if the user is not in the club any more. */
  async function fetched(
    token: string,
    { club, label }: Pick<KeptClub, "club" | "label">,
    before: KeptClub | undefined,
  ): Promise<Result<KeptClub | null>> {
    const checkedAt = new Date(now()).toISOString();
    const answers: Scrapbook["answers"] = [];
    let demonstration: Scrapbook["demonstration"];
    let tag: string | null = before?.tag ?? null;
    for (let [page, pages] = [1, 1]; page <= pages; page += 1) {
      const path = pathOf(club, { page: String(page) });
      const headers: Record<string, string> = page === 1 && tag !== null ? { "if-none-match": tag } : {};
      const reply = await service.send(path, { token, headers });
      if (!reply.ok) return reply;
      if (reply.value.status === 304 && before !== undefined) return succeed({ ...before, label, checkedAt });
      if (refusalCode(reply.value) === "unknown-club") return succeed(null);
      if (reply.value.status !== 200) return fail(refusalOf(reply.value));
      const read = readJson(scrapbook, reply.value, path);
      if (!read.ok) return read;
      const given = reply.value.headers.get("etag");
      // A release was published meanwhile: the pages don't fit together.
      if (page > 1 && given !== tag) return fetched(token, { club, label }, undefined);
      tag = given;
      pages = read.value.pages;
      answers.push(...read.value.answers);
      demonstration = read.value.demonstration;
    }
    return succeed({ club, label, answers, ...(demonstration && { demonstration }), tag, checkedAt });
  }

  async function answersFor({ token, member: { code: member } }: SignedIn): Promise<Result<ScrapbookRead>> {
    // What is missing, or as an older version kept it, counts as nothing.
    const own = await kept.read("scrapbook", keptScrapbook);
    const before = own?.member === member ? own.clubs : [];
    const listed = await clubsOf(token);
    if (!listed.ok) {
      // A user who is refused must not go on reading.
      if (before.length === 0 || listed.problem.code === "not-signed-in") return listed;
      return give(before, noticeOf(listed.problem, before));
    }
    const read: KeptClub[] = [];
    let notice: Problem | null = null;
    for (const one of listed.value) {
      const known = before.find(({ club }) => club === one.club);
      const answer = await fetched(token, one, known);
      if (!answer.ok && (known === undefined || answer.problem.code === "not-signed-in")) return answer;
      const club = answer.ok ? answer.value : (known ?? null);
      if (!answer.ok && known !== undefined) notice = noticeOf(answer.problem, [known]);
      if (club !== null) read.push(club);
    }
    const notKept = await kept.write("scrapbook", { member, clubs: read });
    return give(read, notice ?? notKept);
  }

  function give(read: readonly KeptClub[], notice: Problem | null): Result<ScrapbookRead> {
    written = read.filter(({ answers }) => answers.length > 0).map(({ club }) => club);
    return succeed({ answers: read.flatMap(answersIn), notice });
  }

  function noticeOf(cause: Problem, shown: readonly KeptClub[]): Problem {
    if (cause.code !== "service-unreachable") return cause;
    const [oldest = ""] = shown.map(({ checkedAt }) => checkedAt).sort();
    return problem("kept-scrapbook-used", { host: service.host, date: londonDay(new Date(oldest)) });
  }

  return {
    async answers() {
      const own = await session();
      return own === null ? fail(problem("not-signed-in")) : answersFor(own);
    },
    async search(words) {
      const own = await session();
      if (own === null) return fail(problem("not-signed-in"));
      const { token } = own;
      const ids: string[] = [];
      for (const club of written) {
        const found = await service.sendForJson(scrapbook, pathOf(club, { q: words.slice(0, mostOfName) }), { token });
        if (!found.ok) return found;
        ids.push(...found.value.answers.map(({ id }) => id));
      }
      return succeed(ids);
    },
  };
}

function pathOf(club: string, query: Readonly<Record<string, string>>): string {
  return `/v1/clubs/${encodeURIComponent(club)}/scrapbook?${new URLSearchParams(query).toString()}`;
}

function answersIn({ club, label, answers, demonstration }: KeptClub): readonly ScrapbookAnswer[] {
  return answers.map(({ id, year, question, member, date, text }) => ({
    id,
    club,
    clubLabel: label,
    year,
    question,
    date,
    text,
    topic: topicOfQuestion(question.id)?.id ?? null,
    member: member ?? unnamed,
    demonstration: demonstration === true,
  }));
}
