import type { Queryable, Row } from "./database";

/** A member's newest submission. */
export interface NewestSubmission {
  /** ONS code. */
  readonly member: string;
  /** What the member is called in the club. */
  readonly name: string;
  readonly version: number;
}

/** The newest submission of each member of a club year that has one, in the order of their codes. */
export function findNewestSubmissions(on: Queryable, club: string, year: string): Promise<NewestSubmission[]> {
  return on.query<Row & NewestSubmission>(
    `select member_code as member, member.name, max(version) as version
       from submission join member on member.club_id = submission.club_id and member.code = submission.member_code
      where submission.club_id = $1 and year = $2
      group by member_code, member.name order by member_code collate "C"`,
    [club, year],
  );
}
