import type { Queryable } from "./database";

/** What the sections of a club year's questionnaire go by, in any of its versions; empty if there is no such year. */
export async function findSectionNames(on: Queryable, club: string, year: string): Promise<ReadonlySet<string>> {
  const rows = await on.query<{ id: string }>(
    `select distinct section ->> 'id' as id
       from form_version, json_array_elements(definition -> 'sections') as section where club_id = $1 and year = $2`,
    [club, year],
  );
  return new Set(rows.length === 0 ? [] : ["contact", "scrapbook", ...rows.map(({ id }) => id)]);
}
