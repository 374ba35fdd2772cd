import type { MyReturn } from "../../contract/my-returns";
import { londonDay } from "../../domain/london-day";
import { daysLate } from "../../domain/questionnaire/days-late";
import type { ClubRole } from "../user";
import { rowsOf } from "./as-member";
import type { Database, Queryable, Row } from "./database";
import { findDue } from "./find-due";
import { belongsIn } from "./find-membership";
import { findReceipts } from "./find-receipts";
import { findReleases } from "./find-release";
import { findReturns } from "./find-returns";
import { findSectionCounts } from "./find-sections";

interface YearRow extends Row, Pick<MyReturn, "club" | "year" | "label" | "state" | "opensOn" | "timetable"> {
  deadline: string | null;
}

type Own = Pick<MyReturn, "due" | "extendedUntil" | "daysLate" | "newest" | "openQueries" | "progress" | "returned">;

/** Where things stand in each of a person's club years: the newest of each club, and others that accept submissions. */
export async function findMyReturns(
  database: Database,
  roles: readonly ClubRole[],
  now: Date,
): Promise<readonly MyReturn[]> {
  const found: MyReturn[] = [];
  for (const year of await findYears(database, roles)) {
    const own = roles.find(({ club }) => club === year.club);
    if (own === undefined) continue;
    const { role, member } = own;
    if (member !== null && !(await belongsIn(database, { ...year, member: member.code }))) continue;
    const releases = await findReleases(database, year.club);
    const latest = releases.find((release) => release.year === year.year);
    const { club, label, state, opensOn, timetable } = year;
    const how: Own =
      member === null ? await ofClub(database, year, now) : await ofMember(database, year, member.code, now);
    const said = { club, label, year: year.year, state, opensOn, timetable };
    found.push({ ...said, ...how, role, member, latest: latest ?? null });
  }
  return found;
}

function findYears(on: Queryable, roles: readonly ClubRole[]): Promise<YearRow[]> {
  return on.query<YearRow>(
    `select collection.club_id as club, club.label, year, state, to_char(opens_on, 'YYYY-MM-DD') as "opensOn",
            to_char(deadline, 'YYYY-MM-DD') as deadline,
            (select definition -> 'timetable' from form_version as form
              where form.club_id = collection.club_id and form.year = collection.year
              order by version desc limit 1) as timetable
       from collection join club on club.id = collection.club_id
      where club_id = any($1) and exists (select from form_version as form
                                           where form.club_id = collection.club_id and form.year = collection.year)
        and (state in ('open', 'revising')
             or year = (select max(year) from collection as each where each.club_id = collection.club_id))
      order by club.label, club_id, year desc`,
    [roles.map(({ club }) => club)],
  );
}

async function ofMember(
  database: Database,
  { club, year, timetable, deadline }: YearRow,
  member: string,
  now: Date,
): Promise<Own> {
  const of = { club, year, member };
  const own = rowsOf(database, of);
  const due = await findDue(own, { timetable, deadline }, of);
  const receipts = await findReceipts(own, of);
  const [first, newest] = [receipts[0], receipts.at(-1)];
  return {
    due: due.day,
    extendedUntil: due.extension?.until ?? null,
    daysLate: first?.daysLate ?? daysLate(due.day, londonDay(now)),
    newest:
      newest === undefined
        ? null
        : { version: newest.version, receivedAt: newest.receivedAt, submittedBy: newest.submittedBy },
    openQueries: await countThreads(own, of, "query"),
    progress: (await findSectionCounts(own, of)).get(member) ?? null,
    returned: null,
  };
}

async function ofClub(database: Database, { club, year, timetable, deadline }: YearRow, now: Date): Promise<Own> {
  const { returns } = await findReturns(database, club, year, now);
  return {
    due: deadline ?? timetable.deadline,
    extendedUntil: null,
    daysLate: 0,
    newest: null,
    openQueries: await countThreads(database, { club, year, member: null }, "helpline"),
    progress: null,
    returned: { returned: returns.filter(({ newest }) => newest !== null).length, members: returns.length },
  };
}

/** How many threads of that kind wait for the side that did not begin them. */
async function countThreads(
  on: Queryable,
  { club, year, member }: { readonly club: string; readonly year: string; readonly member: string | null },
  kind: "query" | "helpline",
): Promise<number> {
  const [row] = await on.query<{ threads: number }>(
    `select count(*)::integer as threads from query
      where club_id = $1 and year = $2 and ($3::text is null or member_code = $3) and kind = $4 and state = 'open'`,
    [club, year, member, kind],
  );
  return row?.threads ?? 0;
}
