import { hashOfDecision, hashOfRequest } from "./change-membership";
import type { Queryable, Row } from "./database";

/** What a club's chain says of a request to join or leave it. */
export interface RequestEntry {
  readonly what: string;
  readonly at: string;
  /** Id of the user. */
  readonly user: string;
  readonly request: string;
  readonly member: string;
  readonly kind: string;
  /** hashOfRequest where it was asked, hashOfDecision where it ended. */
  readonly record: string;
}

interface KeptRequest extends Row {
  id: string;
  member: string;
  memberName: string;
  kind: string;
  words: string | null;
  askedAt: Date;
  askedBy: string;
  asked: string;
  state: string;
  decidedAt: Date | null;
  decidedBy: string | null;
  decided: string | null;
  reason: string | null;
}

const prefix = "membership ";

export function isRequest(what: string): boolean {
  return what.startsWith(prefix);
}

/** A club's requests. Read them in the same transaction as its chain. */
export function readRequests(on: Queryable, club: string): Promise<KeptRequest[]> {
  return on.query<KeptRequest>(
    `select id, member_code as member, member_name as "memberName", kind, words, asked_at as "askedAt",
            asked_by as "askedBy", asked_by_name as asked, state, decided_at as "decidedAt", decided_by as "decidedBy",
            decided_by_name as decided, reason
       from membership_request where club_id = $1 order by id`,
    [club],
  );
}

/** How a club's requests differ from the record in its chain, one sentence each. */
export function findRequestFaults(entries: readonly RequestEntry[], rows: readonly KeptRequest[]): string[] {
  const due = new Map<string, RequestEntry[]>();
  for (const entry of entries) due.set(entry.request, [...(due.get(entry.request) ?? []), entry]);
  const faults = rows.flatMap((row) => {
    const own = due.get(row.id);
    due.delete(row.id);
    if (own === undefined) return [`The membership request ${row.id}: it was never recorded.`];
    return isAsRecorded(row, own) ? [] : [`The membership request ${row.id}: it differs from the record.`];
  });
  return [...faults, ...[...due.keys()].map((id) => `The membership request ${id}: it is missing.`)];
}

function isAsRecorded(row: KeptRequest, [asked, ended]: readonly RequestEntry[]): boolean {
  const isAsked =
    asked?.at === row.askedAt.toISOString() &&
    asked.user === row.askedBy &&
    asked.member === row.member &&
    asked.kind === row.kind &&
    asked.record === hashOfRequest({ words: row.words, memberName: row.memberName, by: row.asked });
  if (!isAsked || ended === undefined) return isAsked && row.state === "open";
  return (
    ended.what === `${prefix}${row.state}` &&
    ended.at === row.decidedAt?.toISOString() &&
    ended.user === row.decidedBy &&
    ended.record === hashOfDecision({ reason: row.reason, by: row.decided ?? "" })
  );
}
