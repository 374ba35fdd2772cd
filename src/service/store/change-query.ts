import type { Query, QueryMessageRequest, QueryRequest, QueryStateRequest } from "../../contract/queries";
import { refuse } from "../refusal";
import { sha256 } from "../sha256";
import { asMember } from "./as-member";
import { appendAudit, beginAudit, lockAuditHead, type AuditHead } from "./audit-chain";
import type { Database, Transaction } from "./database";
import type { SubmissionsOf } from "./find-receipts";
import { findQueries, findQuery } from "./find-queries";

/** Who writes to a thread of a member, for which side, and when. */
export interface QueryWriter extends SubmissionsOf {
  readonly user: { readonly id: string; readonly name: string };
  readonly side: Query["messages"][number]["side"];
  readonly at: Date;
}

/** What was answered when a thread began; null if nothing was submitted. */
export type AnswerThen = { readonly version: number; readonly sha256: Uint8Array | null } | null;

/** More than anybody can follow up. */
const mostQueries = 500;

/**
 * Begins a thread with its first message. The same id with the same words again changes nothing.
 *
 * @throws Refusal 422 if the id was used for something else, 409 if the member has too many threads
 */
export async function beginQuery(
  database: Database,
  writer: QueryWriter,
  request: QueryRequest,
  then: AnswerThen,
): Promise<{ query: Query; isNew: boolean }> {
  return writing(database, writer, async (transaction, head) => {
    const known = await findQuery(transaction, writer, request.id);
    if (known !== null) {
      const isSame = known.messages[0]?.words === request.words && known.subject === request.subject;
      if (!isSame) throw refuse("id-used");
      return { query: known, isNew: false };
    }
    const { length } = await findQueries(transaction, writer);
    if (length >= mostQueries) throw refuse("too-many-queries", { limit: mostQueries });
    const kind = writer.side === "club" ? "query" : "helpline";
    await transaction.query(
      `insert into query (club_id, year, member_code, id, kind, subject, seen, version, answer_sha256, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open')`,
      [
        ...[writer.club, writer.year, writer.member, request.id, kind, request.subject, request.seen],
        ...[then?.version ?? null, then?.sha256 ?? null],
      ],
    );
    await say(transaction, writer, request.id, 1, request);
    await appendAudit(transaction, head, {
      ...entryOf("query begun", writer, request.id),
      kind,
      version: then?.version ?? null,
      message: hashOfMessage(request),
    });
    return { query: await kept(transaction, writer, request.id), isNew: true };
  });
}

/**
 * Adds a message. A thread is open until the other side than the one that began it has written.
 *
 * @throws Refusal 404 if there is no such thread, 409 if it is closed, 422 if the id was used for something else
 */
export async function replyToQuery(
  database: Database,
  writer: QueryWriter,
  id: string,
  request: QueryMessageRequest,
): Promise<{ query: Query; isNew: boolean }> {
  return writing(database, writer, async (transaction, head) => {
    const query = await findQuery(transaction, writer, id);
    if (query === null) throw refuse("unknown-query", { member: writer.member, id });
    const said = query.messages.find((message) => message.id === request.id);
    if (said !== undefined && said.words !== request.words) throw refuse("id-used");
    if (said !== undefined) return { query, isNew: false };
    if (query.state === "closed") throw refuse("query-closed");
    await say(transaction, writer, id, query.messages.length + 1, request);
    const isOwn = (query.kind === "query") === (writer.side === "club");
    await moveTo(transaction, writer, id, isOwn ? "open" : "answered");
    await appendAudit(transaction, head, {
      ...entryOf("query message", writer, id),
      message: hashOfMessage(request),
    });
    return { query: await kept(transaction, writer, id), isNew: true };
  });
}

/** Closes a thread, or opens it again. @throws Refusal 404 if there is no such thread */
export async function setQueryState(
  database: Database,
  writer: QueryWriter,
  id: string,
  { state }: QueryStateRequest,
): Promise<Query> {
  return writing(database, writer, async (transaction, head) => {
    const query = await findQuery(transaction, writer, id);
    if (query === null) throw refuse("unknown-query", { member: writer.member, id });
    if (query.state === state) return query;
    await moveTo(transaction, writer, id, state);
    await appendAudit(transaction, head, { ...entryOf("query state", writer, id), state });
    return kept(transaction, writer, id);
  });
}

/** Changes to one member's threads wait for each other. */
function writing<T>(
  database: Database,
  writer: QueryWriter,
  work: (transaction: Transaction, head: AuditHead) => Promise<T>,
): Promise<T> {
  return asMember(database, writer, async (transaction) => {
    const owner = { chain: "member", id: writer.member } as const;
    await beginAudit(transaction, owner);
    return work(transaction, await lockAuditHead(transaction, owner));
  });
}

async function say(
  transaction: Transaction,
  { club, year, member, user, side, at }: QueryWriter,
  query: string,
  n: number,
  { id, words }: QueryMessageRequest,
): Promise<void> {
  // A thread begins with a message of its own id; ids are unique to a member, so a message can't be in two threads.
  const added = await transaction.query(
    `insert into query_message (club_id, year, member_code, query_id, n, id, said_at, said_by, said_by_name, side, words)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (club_id, year, member_code, id) do nothing
     returning n`,
    [club, year, member, query, n, id, at.toISOString(), user.id, user.name, side, words],
  );
  if (added.length === 0) throw refuse("id-used");
}

async function moveTo(
  transaction: Transaction,
  { club, year, member }: SubmissionsOf,
  id: string,
  state: Query["state"],
): Promise<void> {
  await transaction.query(
    "update query set state = $5 where club_id = $1 and year = $2 and member_code = $3 and id = $4",
    [club, year, member, id, state],
  );
}

async function kept(transaction: Transaction, of: SubmissionsOf, id: string): Promise<Query> {
  const query = await findQuery(transaction, of, id);
  if (query === null) throw new Error("The query just stored cannot be found.");
  return query;
}

/** What the record says of a message: that it was these words, without the words. */
export function hashOfMessage({ id, words }: QueryMessageRequest): string {
  return sha256(JSON.stringify([id, words]));
}

function entryOf(what: string, { club, year, member, user, side, at }: QueryWriter, query: string): object {
  return { what, at: at.toISOString(), user: user.id, side, club, year, member, query };
}
