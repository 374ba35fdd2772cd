import type { GatheredAnswer } from "../../domain/scrapbook/gather-answers";
import type { Queryable, Row } from "./database";
import { hashOfRecord } from "./hash-of-record";

/** An answer of the scrapbook as a release keeps it. */
export interface KeptAnswer extends GatheredAnswer {
  readonly name: string | null;
  /** ISO date. */
  readonly date: string;
}

/** Every answer that a draft gathered, withheld ones included, in its order. */
export function readScrapbook(on: Queryable, club: string, version: number): Promise<readonly KeptAnswer[]> {
  return on.query<Row & KeptAnswer>(
    `select question, label, member_code as member, member_name as name, words as text, withheld,
            to_char(given_on, 'YYYY-MM-DD') as date
       from scrapbook_answer where club_id = $1 and release_version = $2 order by n`,
    [club, version],
  );
}

/** Whether a draft gathered these answers. */
export async function hasScrapbook(
  on: Queryable,
  club: string,
  version: number,
  answers: readonly GatheredAnswer[],
): Promise<boolean> {
  const of = (all: readonly GatheredAnswer[]) =>
    JSON.stringify(all.map(({ question, label, member, text, withheld }) => [question, label, member, text, withheld]));
  return of(await readScrapbook(on, club, version)) === of(answers);
}

/** SHA-256, hexadecimal, of what a release gathered, for its audit entry. */
export function hashOfScrapbook(answers: readonly KeptAnswer[]): string {
  return hashOfRecord(
    answers.map(({ question, label, member, name, date, text, withheld }) => {
      return [question, label, member, name, date, text, withheld];
    }),
  );
}
