import type { Clubs } from "../../contract/clubs";
import type { Queryable, Row } from "./database";

type ClubYear = Clubs["clubs"][number]["years"][number];

/** The years for which each of these clubs has a form, the newest first; a club without forms is left out. */
export async function findClubYears(
  on: Queryable,
  clubs: readonly string[],
): Promise<ReadonlyMap<string, readonly ClubYear[]>> {
  const rows = await on.query<Row & ClubYear & { club: string }>(
    `select club_id as club, year, state, to_char(opens_on, 'YYYY-MM-DD') as "opensOn",
            max(form_version.version) as "newestVersion"
       from collection join form_version using (club_id, year)
      where club_id = any($1) group by club_id, year, state, opens_on order by club_id, year desc`,
    [clubs],
  );
  const years = new Map<string, ClubYear[]>();
  for (const { club, ...year } of rows) years.set(club, [...(years.get(club) ?? []), year]);
  return years;
}
