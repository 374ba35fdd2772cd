import { textKey } from "../../domain/text-key";
import { sha256 } from "../sha256";
import { asMember } from "./as-member";
import { appendAudit, beginAudit, lockAuditHead, type AuditHead } from "./audit-chain";
import type { Database, Transaction } from "./database";
import { findOneSaved, findSaved, textOfSaved } from "./find-saved";
import { hashOfSaved } from "./find-saved-faults";
import type { SavedKind, Stored } from "./saved-kind";

/** More than anyone can find their way around in a list. */
const most = 200;

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
 * Saves something. Saving the same content again changes nothing. Changes to what one member has saved wait for each other.
 *
 * @throws Refusal 412 if it follows a version that is not the newest, 409 if another has its name or there are too many
 */
export async function save<C>(
  database: Database,
  kind: SavedKind<C>,
  change: SavedChange,
  content: C,
): Promise<{ readonly stored: Stored<C>; readonly isNew: boolean }> {
  return changing(database, kind, change, async (transaction, head, current) => {
    const text = textOfSaved(kind, content);
    if (current !== null && textOfSaved(kind, current) === text) return { stored: current, isNew: false };
    refuseLostUpdate(kind, change, current);
    const { member, id, user, at } = change;
    const others = (await findSaved(transaction, kind, member)).filter((one) => one.id !== id);
    const fault = kind.nameFault(id, content, others);
    if (fault !== null) throw fault;
    if (others.length >= most) throw kind.tooMany(most);
    const nameKey = textKey(kind.nameOf(content));
    const { table, nameColumn } = kind;
    await transaction.query(
      `insert into ${table} (member_code, id, version, ${nameColumn}, content, saved_at, saved_by, saved_by_name, deleted)
       values ($1, $2, 1, $3, $4::text::json, $5, $6, $7, false)
       on conflict (member_code, id) do update set version = ${table}.version + 1, ${nameColumn} = excluded.${nameColumn},
         content = excluded.content, saved_at = excluded.saved_at, saved_by = excluded.saved_by,
         saved_by_name = excluded.saved_by_name, deleted = false`,
      [member, id, nameKey, text, at.toISOString(), user.id, user.name],
    );
    const stored = await findOneSaved(transaction, kind, member, id);
    if (stored === null) throw new Error(`The ${kind.what} just saved cannot be found.`);
    const record = hashOfSaved({ nameKey, savedBy: user.name });
    const entry = { version: stored.version, content: sha256(text), record };
    await appendAudit(transaction, head, entryOf(kind, "saved", change, entry));
    return { stored, isNew: current === null };
  });
}

/** Deletes something. @throws Refusal 404 if there is none, 412 if it follows a version that is not the newest */
export async function remove<C>(database: Database, kind: SavedKind<C>, change: SavedChange): Promise<void> {
  await changing(database, kind, change, async (transaction, head, current) => {
    if (current === null) throw kind.unknown(change);
    refuseLostUpdate(kind, change, current);
    const { member, id, user, at } = change;
    const version = current.version + 1;
    await transaction.query(
      `update ${kind.table} set version = $3, saved_at = $4, saved_by = $5, saved_by_name = $6, deleted = true
        where member_code = $1 and id = $2`,
      [member, id, version, at.toISOString(), user.id, user.name],
    );
    const record = hashOfSaved({ nameKey: textKey(kind.nameOf(current)), savedBy: user.name });
    await appendAudit(transaction, head, entryOf(kind, "deleted", change, { version, record }));
  });
}

/** Runs a change with what is saved now; null if nothing is. */
function changing<C, T>(
  database: Database,
  kind: SavedKind<C>,
  { member, id }: SavedChange,
  work: (transaction: Transaction, head: AuditHead, current: Stored<C> | null) => Promise<T>,
): Promise<T> {
  return asMember(database, { member }, async (transaction) => {
    const owner = { chain: "member", id: member } as const;
    await beginAudit(transaction, owner);
    const head = await lockAuditHead(transaction, owner);
    return work(transaction, head, await findOneSaved(transaction, kind, member, id));
  });
}

function refuseLostUpdate<C>(kind: SavedKind<C>, { follows }: SavedChange, current: Stored<C> | null): void {
  if ((current?.version ?? 0) !== follows) throw kind.changedSince().listing("current", JSON.stringify(current));
}

function entryOf<C>(
  { what, idInChain }: SavedKind<C>,
  done: "saved" | "deleted",
  { member, id, user, at }: SavedChange,
  more: object,
): object {
  return { what: `${what} ${done}`, at: at.toISOString(), user: user.id, member, [idInChain]: id, ...more };
}
