import type { Assignment, ProgressRequest, SectionWork } from "../../contract/sections";
import { refuse } from "../refusal";
import { asMember } from "./as-member";
import { appendAudit, beginAudit, lockAuditHead, type AuditHead } from "./audit-chain";
import type { Database, Transaction } from "./database";
import type { SubmissionsOf } from "./find-receipts";
import { findSection } from "./find-sections";
import { hashOfRecord } from "./hash-of-record";

/** A change to a section of a member's questionnaire, and who makes it. */
export interface SectionChange extends SubmissionsOf {
  readonly section: string;
  /** The version it follows; 0 if nobody has dealt with the section yet. */
  readonly follows: number;
  readonly user: { readonly id: string; readonly name: string };
  readonly at: Date;
}

/**
 * Gives a section to people, in the place of those it had. The same again changes nothing. Changes to one member's
 * sections wait for each other.
 *
 * @throws Refusal 412 if it follows a version that is not the newest
 */
export function assignSection(database: Database, change: SectionChange, to: Assignment): Promise<SectionWork> {
  return changing(database, change, "section assigned", ({ people, note, wishedFor, ready }) => {
    if (textOf({ people, note, wishedFor }) === textOf(to)) return null;
    return { assignment: to, ready: ready === null ? null : "as it is" };
  });
}

/**
 * Notes that somebody says a section is ready, or takes it back. It can be said again, of newer answers.
 *
 * @param checkNumber of its answers; null to take it back
 * @throws Refusal 412 if it follows a version that is not the newest
 */
export function markSection(
  database: Database,
  change: SectionChange,
  checkNumber: number | null,
): Promise<SectionWork> {
  const what = checkNumber === null ? "section taken back" : "section ready";
  return changing(database, change, what, ({ people, note, wishedFor, ready, changed }) => {
    const isSame = changed === null && ready?.checkNumber === checkNumber;
    if (isSame || (checkNumber === null && ready === null)) return null;
    return { assignment: { people, note, wishedFor }, ready: checkNumber };
  });
}

/** What a section becomes. */
interface Next {
  readonly assignment: Assignment;
  /** Check number of its answers; "as it is" for who said so, and when, as before; null if it is not ready. */
  readonly ready: number | "as it is" | null;
}

function changing(
  database: Database,
  change: SectionChange,
  what: string,
  nextOf: (current: SectionWork) => Next | null,
): Promise<SectionWork> {
  const { club, year, member, section, follows, user } = change;
  return asMember(database, change, async (transaction) => {
    const owner = { chain: "member", id: member } as const;
    await beginAudit(transaction, owner);
    const head = await lockAuditHead(transaction, owner);
    const current = await findSection(transaction, change, section);
    const next = nextOf(current);
    if (next === null) return current;
    if (current.version !== follows) throw refuse("another-section").listing("current", JSON.stringify(current));
    const at = change.at.toISOString();
    const isNewlyReady = typeof next.ready === "number";
    const keepsReady = next.ready === "as it is";
    await transaction.query(
      `insert into section_work (club_id, year, member_code, section, version, assignment, ready_at, ready_by,
         ready_by_name, ready_number, changed_at, changed_by, changed_by_name)
       values ($1, $2, $3, $4, 1, $5::text::json, $6, $7, $8, $9, $10, $11, $12)
       on conflict (club_id, year, member_code, section) do update set version = section_work.version + 1,
         assignment = excluded.assignment, changed_at = excluded.changed_at, changed_by = excluded.changed_by,
         changed_by_name = excluded.changed_by_name,
         ready_at = case when $13 then section_work.ready_at else excluded.ready_at end,
         ready_by = case when $13 then section_work.ready_by else excluded.ready_by end,
         ready_by_name = case when $13 then section_work.ready_by_name else excluded.ready_by_name end,
         ready_number = case when $13 then section_work.ready_number else excluded.ready_number end`,
      [
        ...[club, year, member, section, textOf(next.assignment)],
        ...(isNewlyReady ? [at, user.id, user.name, next.ready] : [null, null, null, null]),
        ...[at, user.id, user.name, keepsReady],
      ],
    );
    // Whether its answers changed since it was ready is about that, not about who is to answer it now.
    await transaction.query(
      `update section_progress
          set changed_from = case when $5 and changed_from = $6 then $6 + 1 end,
              changed_at = case when $5 and changed_from = $6 then changed_at end,
              changed_by_name = case when $5 and changed_from = $6 then changed_by_name end
        where club_id = $1 and year = $2 and member_code = $3 and section = $4 and changed_from is not null`,
      [club, year, member, section, keepsReady, current.version],
    );
    const changed = await findSection(transaction, change, section);
    await record(transaction, head, what, change, changed);
    return changed;
  });
}

async function record(
  transaction: Transaction,
  head: AuditHead,
  what: string,
  { club, year, member, section, user, at }: SectionChange,
  { version, ready, ...work }: SectionWork,
): Promise<void> {
  await appendAudit(transaction, head, {
    what,
    at: at.toISOString(),
    user: user.id,
    club,
    year,
    member,
    section,
    version,
    record: hashOfSection({ assignment: textOf(work), readyBy: ready?.by ?? null, by: user.name }),
    ready: ready?.at ?? null,
  });
}

/** hashOfRecord of what a section has that the record must not contain: names and notes. */
export function hashOfSection(section: {
  readonly assignment: string;
  readonly readyBy: string | null;
  /** Name of the user who changed it. */
  readonly by: string;
}): string {
  return hashOfRecord([section.assignment, section.readyBy, section.by]);
}

/** An assignment as it is stored. */
function textOf({ people, note, wishedFor }: Assignment): string {
  const each = people.map(({ person, name, role }) => ({ person, name, role }));
  return JSON.stringify({ people: each, note, wishedFor });
}

/** Keeps how far the sections are by a check, in the place of what was told before; a section left out stays as it was. */
export async function tellProgress(
  database: Database,
  by: SubmissionsOf & { readonly user: { readonly name: string }; readonly at: Date },
  { sections }: ProgressRequest,
): Promise<void> {
  const { club, year, member, user, at } = by;
  await asMember(database, by, ({ query }) =>
    query(
      `insert into section_progress (club_id, year, member_code, section, asked, answered, to_fix, told_at,
         told_by_name, changed_from, changed_at, changed_by_name)
       select $1, $2, $3, told ->> 'section', (told ->> 'asked')::integer, (told ->> 'answered')::integer,
              (told ->> 'toFix')::integer, $4, $5, (told ->> 'changedFrom')::integer,
              case when told ->> 'changedFrom' is not null then $4::timestamptz end,
              case when told ->> 'changedFrom' is not null then $5 end
         from json_array_elements($6::text::json) as each (told) order by told ->> 'section'
       on conflict (club_id, year, member_code, section) do update set asked = excluded.asked,
         answered = excluded.answered, to_fix = excluded.to_fix, told_at = excluded.told_at,
         told_by_name = excluded.told_by_name, changed_from = excluded.changed_from,
         -- Who found first that the answers have changed, and when.
         changed_at = case when section_progress.changed_from = excluded.changed_from
           then section_progress.changed_at else excluded.changed_at end,
         changed_by_name = case when section_progress.changed_from = excluded.changed_from
           then section_progress.changed_by_name else excluded.changed_by_name end
         where excluded.told_at >= section_progress.told_at`,
      [club, year, member, at.toISOString(), user.name, JSON.stringify(sections)],
    ),
  );
}
