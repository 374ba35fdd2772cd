import { createHash } from "node:crypto";
import type { Queryable, Row } from "./database";
import { hashOfRecord } from "./hash-of-record";

/** What the chain says of a peer group that was saved, or deleted. */
export interface GroupEntry {
  readonly what: string;
  readonly at: string;
  /** Id of the user. */
  readonly user: string;
  readonly group: string;
  readonly version: number;
  /** SHA-256 of its content, hexadecimal; of a deletion there is none. */
  readonly content?: string;
  /** hashOfGroup; entries of the first release have none. */
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

/** hashOfRecord of what is kept of a group beside its content. */
export function hashOfGroup({ labelKey, savedBy }: { labelKey: string; savedBy: string }): string {
  return hashOfRecord([labelKey, savedBy]);
}

/** The rows that a member's groups are kept as, those that were deleted included. */
export function readGroups(on: Queryable, member: string): Promise<Kept[]> {
  return on.query<Kept>(
    `select id as group, version, label_key as "labelKey", content::text as content, saved_at as at, saved_by as user,
            saved_by_name as "savedBy", deleted from peer_group where member_code = $1 order by id`,
    [member],
  );
}

/** In what a member's groups differ from what its chain recorded last of each, a sentence each. */
export function findGroupFaults(entries: readonly GroupEntry[], rows: readonly Kept[]): string[] {
  const last = new Map<string, GroupEntry>();
  // A group that was deleted keeps what it was.
  for (const entry of entries) last.set(entry.group, { ...last.get(entry.group), record: undefined, ...entry });
  const kept = new Map(rows.map((row) => [row.group, row]));
  const faults = [...last.values()].flatMap((entry) => {
    const row = kept.get(entry.group);
    kept.delete(entry.group);
    const differs = row === undefined ? ["it is gone"] : differences(entry, row);
    return differs.map((what) => `The peer group ${entry.group}: ${what}.`);
  });
  return [...faults, ...[...kept.keys()].map((group) => `The peer group ${group}: it was never recorded.`)];
}

function differences(entry: GroupEntry, row: Kept): string[] {
  const compared: [string, boolean][] = [
    ["its version is not the one recorded", row.version === entry.version],
    ["who changed it is not who was recorded", row.user === entry.user],
    ["when it was changed is not when was recorded", row.at.toISOString() === entry.at],
    ["whether it is deleted is not what was recorded", row.deleted === (entry.what === "peer group deleted")],
    ["its content is not the one recorded", createHash("sha256").update(row.content).digest("hex") === entry.content],
    ["its label or a name is not the one recorded", entry.record === undefined || hashOfGroup(row) === entry.record],
  ];
  return compared.flatMap(([what, holds]) => (holds ? [] : [what]));
}
