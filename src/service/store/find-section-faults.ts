import { hashOfSection } from "./change-section";
import type { Queryable, Row } from "./database";

/** What a member's chain says of a change to a section of its questionnaire. Names and notes are there as a hash. */
export interface SectionEntry {
  readonly what: string;
  readonly at: string;
  /** Id of the user. */
  readonly user: string;
  readonly club: string;
  readonly year: string;
  readonly section: string;
  readonly version: number;
  /** hashOfSection. */
  readonly record: string;
  /** Since when it is ready; null if it is not. */
  readonly ready: string | null;
}

interface KeptSection extends Row {
  club: string;
  year: string;
  section: string;
  version: number;
  assignment: string;
  readyAt: Date | null;
  readyBy: string | null;
  at: Date;
  user: string;
  by: string;
}

const recorded: ReadonlySet<string> = new Set(["section assigned", "section ready", "section taken back"]);

export function isSectionChange(what: string): boolean {
  return recorded.has(what);
}

/** A member's sections in all its clubs. Read them in the same transaction as its chain. */
export function readSections(on: Queryable, member: string): Promise<KeptSection[]> {
  return on.query<KeptSection>(
    `select club_id as club, year, section, version, assignment::text as assignment, ready_at as "readyAt",
            ready_by_name as "readyBy", changed_at as at, changed_by as user, changed_by_name as by
       from section_work where member_code = $1 order by club_id, year, section`,
    [member],
  );
}

/** How a member's sections differ from their last record in its chain, one sentence each. */
export function findSectionFaults(entries: readonly SectionEntry[], rows: readonly KeptSection[]): string[] {
  const last = new Map(entries.map((entry) => [nameOf(entry), entry]));
  const faults = rows.flatMap((row) => {
    const name = nameOf(row);
    const entry = last.get(name);
    last.delete(name);
    if (entry === undefined) return [`${name}: it was never recorded.`];
    return isSame(entry, row) ? [] : [`${name}: it differs from the record.`];
  });
  return [...faults, ...[...last.keys()].map((name) => `${name}: it is missing.`)];
}

function nameOf({ section, club, year }: Pick<SectionEntry, "section" | "club" | "year">): string {
  return `The section ${section} of ${club} ${year}`;
}

function isSame(entry: SectionEntry, row: KeptSection): boolean {
  return (
    row.version === entry.version &&
    row.user === entry.user &&
    row.at.toISOString() === entry.at &&
    (row.readyAt?.toISOString() ?? null) === entry.ready &&
    hashOfSection(row) === entry.record
  );
}
