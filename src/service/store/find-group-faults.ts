import { sha256 } from "../sha256";
import type { Queryable, Row } from "./database";
import { hashOfRecord } from "./hash-of-record";

/** What the chain says about a saved or deleted peer group. */
export interface GroupEntry {
  readonly what: string;
  readonly at: string;
  /** Id of the user. */
  readonly user: string;
  readonly group: string;
  readonly version: number;
  /** SHA-256 of its content, hexadecimal; a deletion has none. */
  readonly content?: string;
  /** hashOfGroup; entries from the first release of Yardstick have none. */
  readonly record?: string;
}

interface Kept extends Row {
  group: string;
  version: number;
  labelKey: string;
  content: string;
  at: Date;
  user: string;
  savedBy: string;
  deleted: boolean;
}

/** hashOfRecord of what we store about a group besides its content. */
export function hashOfGroup({ labelKey, savedBy }: { labelKey: string; savedBy: string }): string {
  return hashOfRecord([labelKey, savedBy]);
}

/** The rows of a member's groups, including deleted ones. */
export function readGroups(on: Queryable, member: string): Promise<Kept[]> {
  return on.query<Kept>(
    `select id as group, version, label_key as "labelKey", content::text as content, saved_at as at, saved_by as user,
            saved_by_name as "savedBy", deleted from peer_group where member_code = $1 order by id`,
    [member],
  );
}

/** How a member's groups differ from their last record in its chain, one sentence each. */
export function findGroupFaults(entries: readonly GroupEntry[], rows: readonly Kept[]): string[] {
  const last = new Map<string, GroupEntry>();
  // A deleted group keeps its content.
  for (const entry of entries) last.set(entry.group, { ...last.get(entry.group), record: undefined, ...entry });
  const kept = new Map(rows.map((row) => [row.group, row]));
  const faults = [...last.values()].flatMap((entry) => {
    const row = kept.get(entry.group);
    kept.delete(entry.group);
    const differs = row === undefined ? ["it is missing"] : differences(entry, row);
    return differs.map((what) => `The peer group ${entry.group}: ${what}.`);
  });
  return [...faults, ...[...kept.keys()].map((group) => `The peer group ${group}: it was never recorded.`)];
}

function differences(entry: GroupEntry, row: Kept): string[] {
  const compared: [string, boolean][] = [
    ["its version differs from the record", row.version === entry.version],
    ["the user who changed it differs from the record", row.user === entry.user],
    ["the time it was changed differs from the record", row.at.toISOString() === entry.at],
    ["whether it is deleted differs from the record", row.deleted === (entry.what === "peer group deleted")],
    ["its content differs from the record", sha256(row.content) === entry.content],
    ["its label or a name differs from the record", entry.record === undefined || hashOfGroup(row) === entry.record],
  ];
  return compared.flatMap(([what, holds]) => (holds ? [] : [what]));
}
