import type { StateStep } from "../../contract/club-years";
import type { Queryable, Row } from "./database";

/** Every step of a club year, oldest first. */
export async function findSteps(on: Queryable, club: string, year: string): Promise<StateStep[]> {
  const rows = await on.query<Row & Omit<StateStep, "at"> & { at: Date }>(
    `select number, from_state as from, to_state as to, reason, made_at as at, made_by_name as by
       from collection_step where club_id = $1 and year = $2 order by number`,
    [club, year],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
