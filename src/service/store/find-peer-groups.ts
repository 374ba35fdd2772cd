import type { SavedGroup, StoredGroup } from "../../domain/peers/saved-group";
import type { Row, Transaction } from "./database";

/** The part of a group that is stored as JSON text. */
export type PeerGroupContent = Omit<SavedGroup, "id">;

interface PeerGroupRow extends Row {
  id: string;
  version: number;
  content: string;
  savedAt: Date;
  savedBy: string;
}

const columns = `id, version, content::text as content, saved_at as "savedAt", saved_by_name as "savedBy"`;

/** A member's saved groups, sorted by label. */
export async function findPeerGroups(transaction: Transaction, member: string): Promise<StoredGroup[]> {
  const rows = await transaction.query<PeerGroupRow>(
    `select ${columns} from peer_group where member_code = $1 and not deleted order by label_key collate "C"`,
    [member],
  );
  return rows.map(groupOf);
}

/** One of a member's saved groups; null if it does not exist, or no longer. */
export async function findPeerGroup(transaction: Transaction, member: string, id: string): Promise<StoredGroup | null> {
  const [row] = await transaction.query<PeerGroupRow>(
    `select ${columns} from peer_group where member_code = $1 and id = $2 and not deleted`,
    [member, id],
  );
  return row === undefined ? null : groupOf(row);
}

/** The content as it is stored and compared: always in the same order. */
export function textOfPeerGroup({ label, members, made }: PeerGroupContent): string {
  return JSON.stringify({ label, members, made });
}

function groupOf({ id, version, content, savedAt, savedBy }: PeerGroupRow): StoredGroup {
  // textOfPeerGroup wrote this from what the contract accepts, and nothing else writes it.
  const { label, members, made } = JSON.parse(content) as PeerGroupContent;
  return { id, label, members, made, version, savedAt: savedAt.toISOString(), savedBy };
}
