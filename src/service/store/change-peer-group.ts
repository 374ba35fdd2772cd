import type { StoredGroup } from "../../domain/peers/saved-group";
import { textKey } from "../../domain/text-key";
import { refuse } from "../refusal";
import { sha256 } from "../sha256";
import { appendAudit } from "./audit-chain";
import { changeSaved, followsNewest, type SavedChange } from "./change-saved";
import type { Database, Transaction } from "./database";
import { findPeerGroup, findPeerGroups, textOfPeerGroup, type PeerGroupContent } from "./find-peer-groups";
import { hashOfSaved } from "./find-saved-faults";

/** More than anyone can find their way around in a list. */
const mostGroups = 200;

/**
 * Saves a group. Saving the same content again changes nothing. Changes to one member's groups wait for each other.
 *
 * @throws Refusal 412 if it follows a version that is not the newest, 409 if another group has its label or there are
 * too many
 */
export async function savePeerGroup(
  database: Database,
  change: SavedChange,
  content: PeerGroupContent,
): Promise<{ group: StoredGroup; isNew: boolean }> {
  return changeSaved(database, change, findPeerGroup, async (transaction, head, current) => {
    const text = textOfPeerGroup(content);
    if (current !== null && textOfPeerGroup(current) === text) return { group: current, isNew: false };
    refuseLostUpdate(change, current);
    await refuseLabel(transaction, change, content.label);
    await transaction.query(
      `insert into peer_group (member_code, id, version, label_key, content, saved_at, saved_by, saved_by_name, deleted)
       values ($1, $2, 1, $3, $4::text::json, $5, $6, $7, false)
       on conflict (member_code, id) do update set version = peer_group.version + 1, label_key = excluded.label_key,
         content = excluded.content, saved_at = excluded.saved_at, saved_by = excluded.saved_by,
         saved_by_name = excluded.saved_by_name, deleted = false`,
      [
        change.member,
        change.id,
        textKey(content.label),
        text,
        change.at.toISOString(),
        change.user.id,
        change.user.name,
      ],
    );
    const group = await findPeerGroup(transaction, change.member, change.id);
    if (group === null) throw new Error("The peer group just saved cannot be found.");
    const hash = sha256(text);
    const record = hashOfSaved({ nameKey: textKey(content.label), savedBy: change.user.name });
    await appendAudit(
      transaction,
      head,
      entryOf("peer group saved", change, { version: group.version, content: hash, record }),
    );
    return { group, isNew: current === null };
  });
}

/** Deletes a group. @throws Refusal 404 if there is none, 412 if it follows a version that is not the newest */
export async function deletePeerGroup(database: Database, change: SavedChange): Promise<void> {
  await changeSaved(database, change, findPeerGroup, async (transaction, head, current) => {
    if (current === null) throw refuse("unknown-peer-group", change);
    refuseLostUpdate(change, current);
    const version = current.version + 1;
    await transaction.query(
      `update peer_group set version = $3, saved_at = $4, saved_by = $5, saved_by_name = $6, deleted = true
        where member_code = $1 and id = $2`,
      [change.member, change.id, version, change.at.toISOString(), change.user.id, change.user.name],
    );
    const record = hashOfSaved({ nameKey: textKey(current.label), savedBy: change.user.name });
    await appendAudit(transaction, head, entryOf("peer group deleted", change, { version, record }));
  });
}

function refuseLostUpdate(change: SavedChange, current: StoredGroup | null): void {
  if (followsNewest(change, current)) return;
  throw refuse("another-peer-group").listing("current", JSON.stringify(current));
}

async function refuseLabel(transaction: Transaction, { member, id }: SavedChange, label: string): Promise<void> {
  const others = (await findPeerGroups(transaction, member)).filter((group) => group.id !== id);
  // A formula can name a group by its id or its label.
  const names = [id, textKey(label)];
  const same = others.find((group) => names.includes(group.id) || names.includes(textKey(group.label)));
  if (same !== undefined) throw refuse("label-taken", { label, id: same.id });
  if (others.length >= mostGroups) throw refuse("too-many-peer-groups", { limit: mostGroups });
}

function entryOf(what: string, { member, id, user, at }: SavedChange, more: object): object {
  return { what, at: at.toISOString(), user: user.id, member, group: id, ...more };
}
