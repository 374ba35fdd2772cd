import { createHash } from "node:crypto";
import type { Audit } from "../../contract/audit";
import type { Queryable, Transaction } from "./database";

/** Whose record it is: a club's, of what it has accepted, or a member's, of what it has saved. */
export interface AuditOwner {
  readonly chain: "club" | "member";
  /** Id of the club, or ONS code of the member. */
  readonly id: string;
}

const tables = {
  club: { entries: "audit", head: "audit_head", owner: "club_id" },
  member: { entries: "member_audit", head: "member_audit_head", owner: "member_code" },
} as const;

/** The end of an owner's chain of audit entries, locked until the transaction ends. */
export interface AuditHead {
  readonly owner: AuditOwner;
  readonly seq: number;
  readonly hash: Uint8Array;
}

/** The hash before the first entry. */
const beginning = Buffer.alloc(32);

/** Begins an owner's chain, if it has none yet. */
export async function beginAudit(on: Queryable, { chain, id }: AuditOwner): Promise<void> {
  const { head, owner } = tables[chain];
  await on.query(`insert into ${head} (${owner}, seq, hash) values ($1, 0, $2) on conflict (${owner}) do nothing`, [
    id,
    beginning,
  ]);
}

/**
 * Locks the end of an owner's chain. Until the transaction ends, other transactions that write something of this owner
 * wait here; anything read after this is up to date.
 */
export async function lockAuditHead(transaction: Transaction, of: AuditOwner): Promise<AuditHead> {
  const { head, owner } = tables[of.chain];
  const [end] = await transaction.query<{ seq: number; hash: Uint8Array }>(
    `select seq, hash from ${head} where ${owner} = $1 for update`,
    [of.id],
  );
  if (end === undefined) throw new Error(`The ${of.chain} ${of.id} has no audit chain.`);
  return { owner: of, ...end };
}

/** The last head of each record that a transaction has appended to, in the order of their first entries. */
const appended = new WeakMap<Transaction, Map<string, AuditHead>>();

/** The ends of the records that this transaction has appended to, as they are once it is committed. */
export function headsAppendedIn(transaction: Transaction): AuditHead[] {
  return [...(appended.get(transaction)?.values() ?? [])];
}

/** Appends an entry. It must contain no answers and no names of people. */
export async function appendAudit(transaction: Transaction, head: AuditHead, entry: object): Promise<void> {
  const { chain, id } = head.owner;
  const { entries, head: heads, owner } = tables[chain];
  const { hash: previous } = head;
  const seq = head.seq + 1;
  const text = JSON.stringify({ seq, ...entry });
  const hash = hashOf(previous, text);
  await transaction.query(`insert into ${entries} (${owner}, seq, entry, previous, hash) values ($1, $2, $3, $4, $5)`, [
    id,
    seq,
    text,
    previous,
    hash,
  ]);
  await transaction.query(`update ${heads} set seq = $2, hash = $3 where ${owner} = $1`, [id, seq, hash]);
  const ends = appended.get(transaction) ?? new Map<string, AuditHead>();
  appended.set(transaction, ends.set(`${chain} ${id}`, { owner: head.owner, seq, hash }));
}

/** The hash of each entry as it is stored, hexadecimal, by its number. */
export async function readHashes(on: Queryable, { chain, id }: AuditOwner): Promise<Map<number, string>> {
  const { entries, owner } = tables[chain];
  const rows = await on.query<{ seq: number; hash: string }>(
    `select seq, encode(hash, 'hex') as hash from ${entries} where ${owner} = $1`,
    [id],
  );
  return new Map(rows.map(({ seq, hash }) => [seq, hash]));
}

/** An owner's entries, and whether they are as written: none changed, added, removed or cut off at the end. */
export async function readAudit(on: Queryable, { chain, id }: AuditOwner): Promise<Omit<Audit, "faults">> {
  const { entries, head: heads, owner } = tables[chain];
  const rows = await on.query<{ seq: number; entry: string; hash: Uint8Array }>(
    `select seq, entry, hash from ${entries} where ${owner} = $1 order by seq`,
    [id],
  );
  const [head] = await on.query<{ seq: number; hash: Uint8Array }>(
    `select seq, hash from ${heads} where ${owner} = $1`,
    [id],
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
