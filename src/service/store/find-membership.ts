import type { ClubToJoin, MembershipRequest } from "../../contract/membership";
import { londonDay } from "../../domain/london-day";
import { yearsEarlier } from "../../domain/years-earlier";
import type { User } from "../user";
import type { Queryable, Row } from "./database";

interface RequestRow extends Row, Omit<MembershipRequest, "member" | "askedAt" | "decidedAt"> {
  code: string;
  name: string;
  askedAt: Date;
  decidedAt: Date | null;
}

/** Requests to a club, of a member, or both: the open ones first, then the newest. */
export async function findRequests(
  on: Queryable,
  { club, member }: { readonly club: string | null; readonly member: string | null },
): Promise<MembershipRequest[]> {
  const rows = await on.query<RequestRow>(
    `select id, club_id as club, member_code as code, member_name as name, kind, year, words,
            asked_by_name as "askedBy", asked_at as "askedAt", state, decided_by_name as "decidedBy",
            decided_at as "decidedAt", reason
       from membership_request
      where ($1::text is null or club_id = $1) and ($2::text is null or member_code = $2)
      order by state <> 'open', asked_at desc, id`,
    [club, member],
  );
  return rows.map(({ code, name, askedAt, decidedAt, ...request }) => ({
    ...request,
    member: { code, name },
    askedAt: askedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  }));
}

interface ClubRow
  extends
    Row,
    Pick<ClubToJoin, "club" | "label" | "year" | "state" | "opensOn" | "timetable" | "about">,
    Pick<ClubToJoin, "sections" | "questions" | "registers" | "members" | "isMember" | "lastYear"> {
  shares: ClubToJoin["shares"] | null;
}

/** Every club that asks something, by name, as that member may join or leave it. */
export async function findClubsToJoin(
  on: Queryable,
  member: string,
  { roles }: Pick<User, "roles">,
  now: Date,
): Promise<ClubToJoin[]> {
  const rows = await on.query<ClubRow>(
    `with newest as (
       select distinct on (club_id) club_id, year, state, opens_on, definition
         from collection join form_version using (club_id, year) order by club_id, year desc, version desc
     ), counted as (
       select club_id, count(*)::integer as sections,
              sum(json_array_length(section -> 'questions'))::integer as questions,
              sum(json_array_length(section -> 'registers'))::integer as registers
         from newest, json_array_elements(definition -> 'sections') as section group by club_id
     )
     select newest.club_id as club, label, newest.year, newest.state, to_char(opens_on, 'YYYY-MM-DD') as "opensOn",
            definition -> 'timetable' as timetable, definition -> 'about' as about, definition ->> 'shares' as shares,
            sections, questions, registers, last_year as "lastYear",
            (select count(*)::integer from member as each where each.club_id = newest.club_id and not abolished) as members,
            coalesce(own.code is not null and not own.abolished, false) as "isMember"
       from newest join counted on counted.club_id = newest.club_id join club on club.id = newest.club_id
       left join member as own on own.club_id = newest.club_id and own.code = $1
       left join membership_years as span on span.club_id = newest.club_id and span.member_code = $1
      order by label`,
    [member],
  );
  const requests = await findRequests(on, { club: null, member });
  const administrators = await findAdministrators(on);
  const today = londonDay(now);
  return rows.map(({ shares, ...row }) => ({
    ...row,
    shares: shares ?? "values",
    administrators: administrators.get(row.club) ?? [],
    isMember: row.isMember && row.lastYear === null,
    isYours: roles.some(({ club }) => club === row.club),
    nextYear: today < row.opensOn ? row.year : yearsEarlier(row.year, -1),
    request: requests.find(({ club }) => club === row.club) ?? null,
  }));
}

type Administrators = ClubToJoin["administrators"];

async function findAdministrators(on: Queryable): Promise<ReadonlyMap<string, Administrators>> {
  const rows = await on.query<Row & Administrators[number] & { club: string }>(
    `select club_id as club, app_user.name, email, phone
       from user_role join app_user on app_user.id = user_id left join own_contact using (user_id)
      where role = 'administrator' order by app_user.name, app_user.id`,
  );
  const byClub = new Map<string, Administrators>();
  for (const { club, ...each } of rows) byClub.set(club, [...(byClub.get(club) ?? []), each]);
  return byClub;
}

/** Whether a member belongs to a club in that year. */
export async function belongsIn(on: Queryable, of: { club: string; year: string; member: string }): Promise<boolean> {
  const [span] = await on.query<{ first: string | null; last: string | null }>(
    `select first_year as first, last_year as last from membership_years where club_id = $1 and member_code = $2`,
    [of.club, of.member],
  );
  return (span?.first ?? of.year) <= of.year && of.year <= (span?.last ?? of.year);
}
