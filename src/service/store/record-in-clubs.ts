import type { User } from "../user";
import { appendAudit, beginAudit, lockAuditHead } from "./audit-chain";
import type { Queryable, Transaction } from "./database";

/**
 * Appends an entry to the record of each of these clubs. It must contain no names of people. Until the transaction ends,
 * others who write something of one of these clubs wait.
 */
export async function recordInClubs(
  transaction: Transaction,
  clubs: Iterable<string>,
  entry: { readonly what: string; readonly at: string; readonly [detail: string]: unknown },
): Promise<void> {
  // Always in the same order, so that two transactions never wait for each other.
  for (const id of [...new Set(clubs)].sort()) {
    const owner = { chain: "club", id } as const;
    await beginAudit(transaction, owner);
    await appendAudit(transaction, await lockAuditHead(transaction, owner), entry);
  }
}

/** The clubs that ask their members something, and so have administrators and a record: of all clubs, or of these. */
export async function findAskingClubs(on: Queryable, among: readonly string[] | null = null): Promise<string[]> {
  const rows = await on.query<{ club: string }>(
    "select distinct club_id as club from collection where $1::text[] is null or club_id = any($1)",
    [among],
  );
  return rows.map(({ club }) => club);
}

/** In whose records something of a person's own is written: of their clubs that ask something, or else of all. */
export async function recordingClubs(on: Queryable, { roles }: Pick<User, "roles">): Promise<string[]> {
  const clubs = roles.map(({ club }) => club);
  const asking = await findAskingClubs(on, clubs);
  return asking.length === 0 ? clubs : asking;
}
