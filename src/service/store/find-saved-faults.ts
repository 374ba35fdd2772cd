import { sha256 } from "../sha256";
import type { Queryable, Row } from "./database";
import { hashOfRecord } from "./hash-of-record";
import type { SavedPlace } from "./saved-kind";
import { savedPeerGroups } from "./saved-peer-groups";
import { savedScenarios } from "./saved-scenarios";

/** All that members save under names of their own. */
export const savedKinds: readonly SavedPlace[] = [savedPeerGroups, savedScenarios];

/** What the chain says about a peer group or scenario that was saved or deleted. */
export interface SavedEntry {
  /** The kind, then "saved" or "deleted". */
  readonly what: string;
  readonly at: string;
  /** Id of the user. */
  readonly user: string;
  readonly group?: string;
  readonly scenario?: string;
  readonly version: number;
  /** SHA-256 of its content, hexadecimal; a deletion has none. */
  readonly content?: string;
  /** hashOfSaved; entries from the first release of Yardstick have none. */
  readonly record?: string;
}

interface Kept extends Row {
  id: string;
  version: number;
  nameKey: string;
  content: string;
  at: Date;
  user: string;
  savedBy: string;
  deleted: boolean;
}

/** Whether an entry is about something that was saved or deleted. */
export function isSaved(what: string): boolean {
  return savedKinds.some((kind) => what.startsWith(`${kind.what} `));
}

/** hashOfRecord of what we store besides the content. */
export function hashOfSaved({ nameKey, savedBy }: { nameKey: string; savedBy: string }): string {
  return hashOfRecord([nameKey, savedBy]);
}

/** The rows of what a member has saved of a kind, including deleted ones. */
export function readSaved(on: Queryable, { table, nameColumn }: SavedPlace, member: string): Promise<Kept[]> {
  return on.query<Kept>(
    `select id, version, ${nameColumn} as "nameKey", content::text as content, saved_at as at, saved_by as user,
            saved_by_name as "savedBy", deleted from ${table} where member_code = $1 order by id`,
    [member],
  );
}

/** How what a member has saved of a kind differs from its last record in the chain, one sentence each. */
export function findSavedFaults(
  { what: kind, idInChain }: SavedPlace,
  entries: readonly SavedEntry[],
  rows: readonly Kept[],
): string[] {
  const last = new Map<string, SavedEntry>();
  for (const entry of entries.filter(({ what }) => what.startsWith(`${kind} `))) {
    const id = entry[idInChain] ?? "";
    // What is deleted keeps its content.
    last.set(id, { ...last.get(id), record: undefined, ...entry });
  }
  const kept = new Map(rows.map((row) => [row.id, row]));
  const faults = [...last].flatMap(([id, entry]) => {
    const row = kept.get(id);
    kept.delete(id);
    const differs = row === undefined ? ["it is missing"] : differences(entry, row);
    return differs.map((what) => `The ${kind} ${id}: ${what}.`);
  });
  return [...faults, ...[...kept.keys()].map((id) => `The ${kind} ${id}: it was never recorded.`)];
}

function differences(entry: SavedEntry, row: Kept): string[] {
  const compared: [string, boolean][] = [
    ["its version differs from the record", row.version === entry.version],
    ["the user who changed it differs from the record", row.user === entry.user],
    ["the time it was changed differs from the record", row.at.toISOString() === entry.at],
    ["whether it is deleted differs from the record", row.deleted === entry.what.endsWith(" deleted")],
    ["its content differs from the record", sha256(row.content) === entry.content],
    ["its label or a name differs from the record", entry.record === undefined || hashOfSaved(row) === entry.record],
  ];
  return compared.flatMap(([what, holds]) => (holds ? [] : [what]));
}
