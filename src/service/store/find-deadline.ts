import type { ClubYearDeadline } from "../../contract/club-years";
import { refuse } from "../refusal";
import type { Queryable, Row } from "./database";
import { findCollection } from "./find-collection";

type Change = ClubYearDeadline["changes"][number];
type Extension = ClubYearDeadline["extensions"][number];

const made = "number, reason, made_at as at, made_by_name as by";

/**
 * A club year's deadline, every change of it and every extension, oldest first.
 *
 * @throws Refusal 404 for an unknown club year
 */
export async function findDeadline(on: Queryable, club: string, year: string): Promise<ClubYearDeadline> {
  const collection = await findCollection(on, club, year);
  if (collection === null) throw refuse("unknown-form", { club, year });
  const changes = await on.query<Row & Omit<Change, "at"> & { at: Date }>(
    `select ${made}, to_char(from_day, 'YYYY-MM-DD') as from, to_char(to_day, 'YYYY-MM-DD') as to
       from deadline_change where club_id = $1 and year = $2 order by number`,
    [club, year],
  );
  const extensions = await on.query<Row & Omit<Extension, "at"> & { at: Date }>(
    `select ${made}, member_code as member, member.name as "memberName", to_char(until_day, 'YYYY-MM-DD') as until
       from extension join member on member.club_id = extension.club_id and code = member_code
      where extension.club_id = $1 and year = $2 order by made_at, member_code, number`,
    [club, year],
  );
  const { deadline, timetable } = collection;
  return {
    deadline,
    timetable: timetable.deadline,
    changes: changes.map((each) => ({ ...each, at: each.at.toISOString() })),
    extensions: extensions.map((each) => ({ ...each, at: each.at.toISOString() })),
  };
}
