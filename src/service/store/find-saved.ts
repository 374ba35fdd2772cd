import type { Row, Transaction } from "./database";
import type { SavedKind, Stored } from "./saved-kind";

interface SavedRow extends Row {
  id: string;
  version: number;
  content: string;
  savedAt: Date;
  savedBy: string;
}

const columns = `id, version, content::text as content, saved_at as "savedAt", saved_by_name as "savedBy"`;

/** All that a member has saved of a kind, sorted by name. */
export async function findSaved<C>(transaction: Transaction, kind: SavedKind<C>, member: string): Promise<Stored<C>[]> {
  const rows = await transaction.query<SavedRow>(
    `select ${columns} from ${kind.table} where member_code = $1 and not deleted
      order by ${kind.nameColumn} collate "C"`,
    [member],
  );
  return rows.map((row) => storedOf(kind, row));
}

/** One of them; null if it does not exist, or no longer. */
export async function findOneSaved<C>(
  transaction: Transaction,
  kind: SavedKind<C>,
  member: string,
  id: string,
): Promise<Stored<C> | null> {
  const [row] = await transaction.query<SavedRow>(
    `select ${columns} from ${kind.table} where member_code = $1 and id = $2 and not deleted`,
    [member, id],
  );
  return row === undefined ? null : storedOf(kind, row);
}

/** The content as it is stored and compared. */
export function textOfSaved<C>(kind: SavedKind<C>, content: C): string {
  return JSON.stringify(kind.ordered(content));
}

function storedOf<C>(kind: SavedKind<C>, { id, version, content, savedAt, savedBy }: SavedRow): Stored<C> {
  // textOfSaved wrote this from what the contract accepts, and nothing else writes it.
  const ordered = kind.ordered(JSON.parse(content) as C);
  return { id, ...ordered, version, savedAt: savedAt.toISOString(), savedBy };
}
