import type { Query } from "../../contract/queries";
import { hashOfMessage } from "./change-query";
import type { Queryable, Row } from "./database";

/** What a member's chain says of a thread with its club, or of feedback on a question. Its words are there as a hash. */
export interface MessageEntry {
  readonly what: string;
  readonly at: string;
  /** Id of the user. */
  readonly user: string;
  readonly club: string;
  readonly year: string;
  /** The thread; left out for feedback. */
  readonly query?: string;
  readonly side?: "club" | "member";
  readonly kind?: Query["kind"];
  readonly message?: string;
  readonly state?: Query["state"];
}

interface KeptMessage extends Row {
  readonly id: string;
  readonly thread: string | null;
  readonly club: string;
  readonly year: string;
  readonly at: Date;
  readonly user: string;
  readonly side: string | null;
  readonly words: string;
}

interface KeptThread extends Row {
  readonly club: string;
  readonly year: string;
  readonly id: string;
  readonly state: string;
}

const recorded: ReadonlySet<string> = new Set([
  ...["query begun", "query message", "query state", "query answered"],
  "feedback given",
]);

export function isMessage(what: string): boolean {
  return recorded.has(what);
}

/** A member's messages, feedback and threads in all its clubs. Read them in the same transaction as its chain. */
export async function readMessages(on: Queryable, member: string) {
  const messages = await on.query<KeptMessage>(
    `select id, query_id as thread, club_id as club, year, said_at as at, said_by as user, side, words
       from query_message where member_code = $1
     union all
     select id, null, club_id, year, said_at, said_by, null, words from feedback where member_code = $1`,
    [member],
  );
  const threads = await on.query<KeptThread>(
    "select club_id as club, year, id, state from query where member_code = $1",
    [member],
  );
  return { messages, threads };
}

/** How a member's messages differ from the record in its chain, one sentence each. */
export function findMessageFaults(
  entries: readonly MessageEntry[],
  { messages, threads }: Awaited<ReturnType<typeof readMessages>>,
): string[] {
  const kept = new Map(messages.map((message) => [hashOfMessage(message), message]));
  const faults: string[] = [];
  for (const entry of entries) {
    if (entry.message === undefined) continue;
    const row = kept.get(entry.message);
    kept.delete(entry.message);
    if (row === undefined) faults.push(`${placeOf(entry)}: it is missing, or its words differ from the record.`);
    else if (!isSame(entry, row))
      faults.push(`${placeOf(entry)}: who wrote it, when or where differs from the record.`);
  }
  for (const { thread, ...row } of kept.values()) {
    const place = placeOf(thread === null ? row : { ...row, query: thread });
    faults.push(`${place}: it was never recorded, or its words differ from the record.`);
  }
  const states = lastStates(entries);
  for (const { club, year, id, state } of threads) {
    const last = states.get(id);
    if (last === state) continue;
    const why = last === undefined ? "it was never recorded" : "its state differs from the record";
    faults.push(`The query ${id} of ${club} ${year}: ${why}.`);
  }
  return faults;
}

function placeOf({ club, year, query }: Pick<MessageEntry, "club" | "year" | "query">): string {
  return query === undefined ? `Feedback on ${club} ${year}` : `A message of the query ${query} of ${club} ${year}`;
}

function isSame(entry: MessageEntry, row: KeptMessage): boolean {
  return (
    row.at.toISOString() === entry.at &&
    row.user === entry.user &&
    row.club === entry.club &&
    row.year === entry.year &&
    row.thread === (entry.query ?? null) &&
    row.side === (entry.side ?? null)
  );
}

/** How far each thread is by its record: open until the other side than the one that began it has written. */
function lastStates(entries: readonly MessageEntry[]): ReadonlyMap<string, string> {
  const kinds = new Map<string, MessageEntry["kind"]>();
  const states = new Map<string, string>();
  for (const { what, query, kind, side, state } of entries) {
    if (query === undefined) continue;
    if (what === "query begun") kinds.set(query, kind);
    const isOwn = (kinds.get(query) === "query") === (side === "club");
    const next: Readonly<Record<string, string | undefined>> = {
      "query begun": "open",
      "query message": isOwn ? "open" : "answered",
      "query state": state,
      "query answered": "answered",
    };
    states.set(query, next[what] ?? "open");
  }
  return states;
}
