import type { Clubs } from "../../contract/clubs";
import type { Queryable, Row } from "./database";
import { demonstrationMark } from "./demonstration-mark";

type ClubYear = Clubs["clubs"][number]["years"][number];

/** The years for which each of these clubs has a form, the newest first; a club without forms is left out. */
export async function findClubYears(
  on: Queryable,
  clubs: readonly string[],
): Promise<ReadonlyMap<string, readonly ClubYear[]>> {
  const rows = await on.query<Row & Omit<ClubYear, "demonstration"> & { club: string; demonstration: boolean }>(
    `select club_id as club, year, state, to_char(opens_on, 'YYYY-MM-DD') as "opensOn", demonstration,
            max(form_version.version) as "newestVersion"
       from collection join form_version using (club_id, year)
      where club_id = any($1) group by club_id, year, state, opens_on, demonstration order by club_id, year desc`,
    [clubs],
  );
  const years = new Map<string, ClubYear[]>();
  for (const { club, demonstration, year, state, opensOn, newestVersion } of rows) {
    const own = { year, state, opensOn, ...demonstrationMark(demonstration), newestVersion };
    years.set(club, [...(years.get(club) ?? []), own]);
  }
  return years;
}
