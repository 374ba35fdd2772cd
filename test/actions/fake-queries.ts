import type { QueryService } from "../../src/actions/query-ports";
import type { FeedbackRequest, Query, QueryMessageRequest, QueryRequest } from "../../src/contract/queries";
import type { Problem } from "../../src/domain/problems";
import { fail, succeed, type Result } from "../../src/domain/result";

/** Queries kept in memory. */
export interface FakeQueries extends QueryService {
  threads: Query[];
  /** Everything that was sent, also what was refused. */
  readonly sent: (QueryRequest | QueryMessageRequest | FeedbackRequest)[];
  /** The answer to what is sent from now on; null makes it work again. */
  refusal: Problem | null;
  /** The answer to reading from now on; null makes it work again. */
  unread: Problem | null;
}

export function aThread(changes: Partial<Query> = {}): Query {
  const id = "00000000-0000-4000-8000-000000000001";
  return {
    id,
    member: "E08000035",
    kind: "query",
    subject: "cla.starts",
    seen: "240",
    version: 1,
    state: "open",
    answeredByVersion: null,
    messages: [
      { id, at: "2026-11-22T12:00:00.000Z", by: "A. Administrator", side: "club", words: "Are transfers counted?" },
    ],
    ...changes,
  };
}

export function fakeQueries(threads: Query[] = []): FakeQueries {
  const at = "2026-11-22T13:00:00.000Z";
  const said = ({ id, words }: QueryMessageRequest) => ({ id, at, by: "You", side: "member", words }) as const;
  const accept = async <T>(request: FakeQueries["sent"][number], work: () => T): Promise<Result<T>> => {
    fake.sent.push(request);
    return fake.refusal === null ? succeed(work()) : fail(fake.refusal);
  };
  const fake: FakeQueries = {
    threads,
    sent: [],
    refusal: null,
    unread: null,
    queries: async () => (fake.unread === null ? succeed(fake.threads) : fail(fake.unread)),
    ask: (_of, request) =>
      accept(request, () => {
        const { id, subject, seen } = request;
        const thread = aThread({ id, subject, seen, kind: "helpline", version: null, messages: [said(request)] });
        fake.threads = [...fake.threads, thread];
        return thread;
      }),
    reply: (_of, query, message) =>
      accept(message, () => {
        fake.threads = fake.threads.map((thread) =>
          thread.id === query
            ? { ...thread, state: "answered", messages: [...thread.messages, said(message)] }
            : thread,
        );
        return fake.threads.find(({ id }) => id === query)!;
      }),
    giveFeedback: (_of, request) => accept(request, () => null),
  };
  return fake;
}
