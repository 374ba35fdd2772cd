import { createHash } from "node:crypto";
import type { Audit } from "../../contract/audit";
import type { Queryable, Transaction } from "./database";

/** The end of a club's chain of audit entries, held until the transaction ends. */
export interface AuditHead {
  readonly club: string;
  readonly seq: number;
  readonly hash: Uint8Array;
}

/** Before the first entry there is none. */
const beginning = Buffer.alloc(32);

/** Begins the chain of a club, where it has none yet. */
export async function beginAudit(on: Queryable, club: string): Promise<void> {
  await on.query("insert into audit_head (club_id, seq, hash) values ($1, 0, $2) on conflict (club_id) do nothing", [
    club,
    beginning,
  ]);
}

/**
 * Takes the end of a club's chain. Until the transaction ends, whoever else takes in something of this club waits here;
 * what is read after this is the newest.
 */
export async function lockAuditHead(transaction: Transaction, club: string): Promise<AuditHead> {
  const [head] = await transaction.query<{ seq: number; hash: Uint8Array }>(
    "select seq, hash from audit_head where club_id = $1 for update",
    [club],
  );
  if (head === undefined) throw new Error(`The club ${club} has no audit chain.`);
  return { club, ...head };
}

/** Appends an entry. It holds no answers and no names of people. */
export async function appendAudit(transaction: Transaction, head: AuditHead, entry: object): Promise<void> {
  const { club, hash: previous } = head;
  const seq = head.seq + 1;
  const text = JSON.stringify({ seq, ...entry });
  const hash = hashOf(previous, text);
  await transaction.query("insert into audit (club_id, seq, entry, previous, hash) values ($1, $2, $3, $4, $5)", [
    ...[club, seq, text, previous, hash],
  ]);
  await transaction.query("update audit_head set seq = $2, hash = $3 where club_id = $1", [club, seq, hash]);
}

/** A club's entries, and whether each is what was written: none changed, put in, taken out or cut off at the end. */
export async function readAudit(on: Queryable, club: string): Promise<Audit> {
  const rows = await on.query<{ seq: number; entry: string; hash: Uint8Array }>(
    "select seq, entry, hash from audit where club_id = $1 order by seq",
    [club],
  );
  const [head] = await on.query<{ seq: number; hash: Uint8Array }>(
    "select seq, hash from audit_head where club_id = $1",
    [club],
  );
  return {
    brokenAt: firstBroken(rows, head ?? { seq: 0, hash: beginning }),
    head: Buffer.from(head?.hash ?? beginning).toString("hex"),
    entries: rows.map(({ seq, entry }) => ({ seq, entry })),
  };
}

function firstBroken(
  rows: readonly { readonly seq: number; readonly entry: string; readonly hash: Uint8Array }[],
  head: { readonly seq: number; readonly hash: Uint8Array },
): number | null {
  let before: Uint8Array = beginning;
  for (const [at, { seq, entry, hash }] of rows.entries()) {
    const due = hashOf(before, entry);
    if (seq !== at + 1 || !due.equals(hash)) return at + 1;
    before = due;
  }
  return head.seq === rows.length && Buffer.from(before).equals(head.hash) ? null : rows.length + 1;
}

function hashOf(previous: Uint8Array, entry: string): Buffer {
  return createHash("sha256").update(previous).update(entry, "utf8").digest();
}
