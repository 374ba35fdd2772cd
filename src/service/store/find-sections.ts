import type { Assignment, SectionCounts, SectionWork } from "../../contract/sections";
import type { Queryable, Row } from "./database";
import type { SubmissionsOf } from "./find-receipts";

interface SectionRow extends Row {
  section: string;
  /** Null where only progress was told. */
  version: number | null;
  assignment: string | null;
  readyAt: Date | null;
  readyBy: string | null;
  checkNumber: number | null;
  asked: number | null;
  answered: number | null;
  toFix: number | null;
  toldAt: Date | null;
  toldBy: string | null;
  changedFrom: number | null;
  changedAt: Date | null;
  changedBy: string | null;
}

/** Of a section that nobody has been given. */
export const nobodys: Assignment = { people: [], note: null, wishedFor: null };

/** The sections of a member's questionnaire that anybody has dealt with, by name. Read them as that member. */
export async function findSections(on: Queryable, { club, year, member }: SubmissionsOf): Promise<SectionWork[]> {
  const rows = await on.query<SectionRow>(
    `select section, version, assignment::text as assignment, ready_at as "readyAt", ready_by_name as "readyBy",
            ready_number as "checkNumber", asked, answered, to_fix as "toFix", told_at as "toldAt",
            told_by_name as "toldBy", changed_from as "changedFrom", progress.changed_at as "changedAt",
            progress.changed_by_name as "changedBy"
       from section_work as work full join section_progress as progress using (club_id, year, member_code, section)
      where club_id = $1 and year = $2 and member_code = $3 order by section`,
    [club, year, member],
  );
  return rows.map(workOf);
}

/** One of them; a section that nobody has dealt with has version 0. */
export async function findSection(on: Queryable, of: SubmissionsOf, section: string): Promise<SectionWork> {
  const found = (await findSections(on, of)).find((each) => each.section === section);
  return found ?? { section, version: 0, ...nobodys, ready: null, changed: null, progress: null };
}

function workOf(row: SectionRow): SectionWork {
  const { section, version, assignment, readyAt, readyBy, checkNumber, toldAt, toldBy, changedFrom } = row;
  const { asked, answered, toFix, changedAt, changedBy } = row;
  const ready =
    readyAt === null || readyBy === null || checkNumber === null
      ? null
      : { by: readyBy, at: readyAt.toISOString(), checkNumber };
  // What was told of an earlier version says nothing of this one.
  const hasChanged = ready !== null && changedFrom === version && changedAt !== null && changedBy !== null;
  return {
    section,
    version: version ?? 0,
    ...(assignment === null ? nobodys : (JSON.parse(assignment) as Assignment)),
    ready,
    changed: hasChanged ? { by: changedBy, at: changedAt.toISOString() } : null,
    progress:
      toldAt === null || toldBy === null || asked === null || answered === null || toFix === null
        ? null
        : { asked, answered, toFix, by: toldBy, at: toldAt.toISOString() },
  };
}

/** The sections that were given to people and that nobody says are ready, by the labels that the questionnaire gives them. */
export async function findNotReady(on: Queryable, of: SubmissionsOf): Promise<SectionWork[]> {
  const open = (await findSections(on, of)).filter(
    ({ people, ready, changed }) => people.length > 0 && (ready === null || changed !== null),
  );
  if (open.length === 0) return [];
  const rows = await on.query<{ id: string; label: string }>(
    `select section ->> 'id' as id, section ->> 'label' as label
       from (select definition from form_version where club_id = $1 and year = $2 order by version desc limit 1) as newest,
            json_array_elements(definition -> 'sections') as section`,
    [of.club, of.year],
  );
  const labels = new Map([
    ["contact", "Contact"],
    ["scrapbook", "Scrapbook"],
    ...rows.map(({ id, label }) => [id, label] as const),
  ]);
  return open.map((work) => ({ ...work, section: labels.get(work.section) ?? work.section }));
}

interface CountsRow extends Row, Omit<SectionCounts, "at"> {
  member: string;
  at: Date;
}

/**
 * How far each member's questionnaire is, as counts; a member whose checks nobody told of is left out.
 *
 * @param member null for all members
 */
export async function findSectionCounts(
  on: Queryable,
  { club, year, member }: Omit<SubmissionsOf, "member"> & { readonly member: string | null },
): Promise<ReadonlyMap<string, SectionCounts>> {
  const rows = await on.query<CountsRow>(
    `select member_code as member, count(*)::integer as sections, sum(asked)::integer as asked,
            sum(answered)::integer as answered, sum(to_fix)::integer as "toFix", max(told_at) as at,
            count(*) filter (where ready_at is not null and changed_from is distinct from version)::integer as ready
       from section_progress left join section_work using (club_id, year, member_code, section)
      where club_id = $1 and year = $2 and ($3::text is null or member_code = $3) group by member_code`,
    [club, year, member],
  );
  return new Map(rows.map(({ member: code, at, ...counts }) => [code, { ...counts, at: at.toISOString() }]));
}
