import { asMember } from "./as-member";
import { beginAudit, lockAuditHead, type AuditHead } from "./audit-chain";
import type { Database, Transaction } from "./database";

/** A change to something a member has saved under a name of its own, and who makes it. */
export interface SavedChange {
  readonly member: string;
  readonly id: string;
  /** The version it follows; 0 for something new. */
  readonly follows: number;
  readonly user: { readonly id: string; readonly name: string };
  readonly at: Date;
}

/**
 * Runs a change with what is saved now; null if nothing is. Changes to what one member has saved wait for each other.
 *
 * @param find reads what is saved now
 */
export function changeSaved<S, T>(
  database: Database,
  { member, id }: SavedChange,
  find: (transaction: Transaction, member: string, id: string) => Promise<S | null>,
  work: (transaction: Transaction, head: AuditHead, current: S | null) => Promise<T>,
): Promise<T> {
  return asMember(database, { member }, async (transaction) => {
    const owner = { chain: "member", id: member } as const;
    await beginAudit(transaction, owner);
    const head = await lockAuditHead(transaction, owner);
    return work(transaction, head, await find(transaction, member, id));
  });
}

/** Whether a change follows the newest version. */
export function followsNewest({ follows }: SavedChange, current: { readonly version: number } | null): boolean {
  return (current?.version ?? 0) === follows;
}
