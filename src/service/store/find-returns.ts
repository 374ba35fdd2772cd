import type { ClubYearFindings, MemberReturn, Returns, ReturnState } from "../../contract/returns";
import { londonDay } from "../../domain/london-day";
import { daysLate } from "../../domain/questionnaire/days-late";
import { returnDue } from "../../domain/questionnaire/return-due";
import { refuse } from "../refusal";
import type { Queryable, Row } from "./database";
import { findCollection, type Collection } from "./find-collection";
import { findSectionCounts } from "./find-sections";
import { demonstrationMark } from "./demonstration-mark";

interface ReturnRow extends Row {
  member: string;
  name: string;
  /** Null, as everything about versions, until the member submits. */
  version: number | null;
  received: Date | null;
  by: string | null;
  explained: number | null;
  first: Date | null;
  /** Of the first version; both null where it came in before they were noted. */
  firstDue: string | null;
  firstLate: number | null;
  isRevised: boolean;
  until: string | null;
}

/**
 * The return of every member of a club year, by name; an abolished authority, and one that is not in the club that year, is
 * listed only if it has submitted.
 *
 * @throws Refusal 404 for an unknown club year
 */
export async function findReturns(on: Queryable, club: string, year: string, now: Date): Promise<Returns> {
  const collection = await findCollection(on, club, year);
  if (collection === null) throw refuse("unknown-form", { club, year });
  const rows = await on.query<ReturnRow>(
    `with version as (
       select member_code, max(version) as newest from submission where club_id = $1 and year = $2 group by member_code
     ), drafted as (
       select max(made_at) as at from collection_step where club_id = $1 and year = $2 and to_state = 'draft'
     ), extended as (
       select distinct on (member_code) member_code, until_day from extension
        where club_id = $1 and year = $2 order by member_code, number desc
     )
     select code as member, member.name, newest.version, newest.received_at as received,
            newest.submitted_by_name as by, newest.explained, first.received_at as first,
            to_char(first.due_on, 'YYYY-MM-DD') as "firstDue", first.days_late as "firstLate",
            coalesce(newest.received_at > drafted.at and first.received_at <= drafted.at, false) as "isRevised",
            to_char(until_day, 'YYYY-MM-DD') as until
       from member cross join drafted
       left join version on version.member_code = code
       left join submission newest on newest.club_id = $1 and newest.year = $2 and newest.member_code = code
                                  and newest.version = version.newest
       left join submission first on first.club_id = $1 and first.year = $2 and first.member_code = code
                                 and first.version = 1
       left join extended on extended.member_code = code
       left join membership_years as span on span.club_id = $1 and span.member_code = code
      where member.club_id = $1
        and (version.newest is not null
             or not abolished and $2 between coalesce(first_year, $2) and coalesce(last_year, $2))
      order by member.name, code`,
    [club, year],
  );
  const { state, deadline, demonstration } = collection;
  const counts = await findSectionCounts(on, { club, year, member: null });
  const today = londonDay(now);
  const returns = rows.map((row) => ({
    ...returnOf(row, collection, today),
    progress: counts.get(row.member) ?? null,
  }));
  return { ...demonstrationMark(demonstration), state, deadline, returns };
}

function returnOf(row: ReturnRow, { timetable, deadline }: Collection, today: string): Omit<MemberReturn, "progress"> {
  const { member, name, version, received, by, explained, first, firstDue, firstLate, isRevised, until } = row;
  const due = returnDue(timetable, deadline, until === null ? null : { until, reason: "" });
  const late =
    first === null
      ? daysLate(due.day, today)
      : (firstLate ?? daysLate(firstDue ?? timetable.deadline, londonDay(first)));
  const newest =
    version === null || received === null || by === null || explained === null
      ? null
      : { version, receivedAt: received.toISOString(), submittedBy: by, explained };
  return {
    member,
    name,
    state: stateOf(newest !== null, isRevised, late),
    newest,
    due: due.day,
    extendedUntil: until,
    daysLate: late,
  };
}

function stateOf(isReturned: boolean, isRevised: boolean, late: number): ReturnState {
  if (!isReturned) return "not returned";
  if (isRevised) return "revised";
  return late > 0 ? "returned late" : "returned";
}

/** What members explained in their newest versions, rule by rule: the rule that most members explained comes first. */
export async function findExplained(on: Queryable, club: string, year: string): Promise<ClubYearFindings["findings"]> {
  if ((await findCollection(on, club, year)) === null) throw refuse("unknown-form", { club, year });
  return on.query<Row & ClubYearFindings["findings"][number]>(
    `select rule_code as rule, count(distinct member_code)::integer as members, count(*)::integer as explanations
       from explanation
      where club_id = $1 and year = $2
        and version = (select max(version) from submission
                        where submission.club_id = $1 and submission.year = $2
                          and submission.member_code = explanation.member_code)
      group by rule_code order by members desc, explanations desc, rule`,
    [club, year],
  );
}
