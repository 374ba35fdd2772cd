import { returnDue, type ReturnDue } from "../../domain/questionnaire/return-due";
import { rowsOf } from "./as-member";
import type { Database, Queryable, Row } from "./database";
import type { Collection } from "./find-collection";

/** When the return of a member is due; for null, who has no extension, when the club's returns are. */
export async function findDue(
  on: Queryable,
  { deadline, timetable }: Pick<Collection, "deadline" | "timetable">,
  { club, year, member }: { readonly club: string; readonly year: string; readonly member: string | null },
): Promise<ReturnDue> {
  const [extension] = await on.query<Row & NonNullable<ReturnDue["extension"]>>(
    `select to_char(until_day, 'YYYY-MM-DD') as until, reason from extension
      where club_id = $1 and year = $2 and member_code = $3 order by number desc limit 1`,
    [club, year, member],
  );
  return returnDue(timetable, deadline, extension ?? null);
}

/** The same, read as that member. */
export async function findOwnDue(
  database: Database,
  collection: Collection,
  of: { readonly club: string; readonly year: string; readonly member: string | null },
): Promise<ReturnDue> {
  const { club, member } = of;
  return findDue(member === null ? database : rowsOf(database, { club, member }), collection, of);
}
