import type { ReleaseWithheld } from "../../contract/club-releases";
import { mostOfPage, type Scrapbook } from "../../contract/scrapbook";
import type { Queryable, Row } from "./database";

/** The draft that gathered the answers of a club year's newest release. */
export interface GatheredIn {
  readonly year: string;
  readonly version: number;
}

/** For each year of a club that has a release, the newest first. */
export function findGathered(on: Queryable, club: string): Promise<readonly GatheredIn[]> {
  return on.query<Row & GatheredIn>(
    `select year, version from (
       select distinct on (year) year, coalesce(finalises, version) as version from release_basis
        where club_id = $1 order by year, release_basis.version desc) as newest
      order by year desc`,
    [club],
  );
}

/** Which answers to find; null for all. */
export interface ScrapbookSought {
  readonly q: string | null;
  readonly question: string | null;
  readonly year: string | null;
  readonly member: string | null;
  /** ONS codes. */
  readonly group: readonly string[] | null;
  /** From 1. */
  readonly page: number;
}

interface AnswerRow extends Row {
  version: number;
  n: number;
  year: string;
  question: string;
  label: string;
  member: string | null;
  name: string | null;
  date: string;
  text: string;
}

/** The answers of these drafts that are sought, those first that fit the words best; then by year and question. */
export async function findScrapbook(
  on: Queryable,
  club: string,
  gathered: readonly GatheredIn[],
  { q, question, year, member, group, page }: ScrapbookSought,
): Promise<Scrapbook> {
  const versions = gathered.filter((each) => year === null || each.year === year).map(({ version }) => version);
  const sought = `from scrapbook_answer, websearch_to_tsquery('english', coalesce($5, '')) as asked
    where club_id = $1 and release_version = any($2) and withheld is null
      and ($3::text is null or question = $3) and ($4::text is null or member_code = $4)
      and ($5::text is null or search @@ asked) and ($6::text[] is null or member_code = any($6))`;
  const of = [club, versions, question, member, q, group];
  const [counted] = await on.query<{ total: number }>(`select count(*)::integer as total ${sought}`, of);
  const rows = await on.query<AnswerRow>(
    `select release_version as version, n, year, question, label, member_code as member, member_name as name,
            to_char(given_on, 'YYYY-MM-DD') as date, words as text
       ${sought} order by ts_rank_cd(search, asked) desc, year desc, n limit ${mostOfPage} offset $7`,
    [...of, (page - 1) * mostOfPage],
  );
  const total = counted?.total ?? 0;
  return { answers: rows.map((row) => answerOf(club, row)), total, pages: Math.ceil(total / mostOfPage) };
}

function answerOf(club: string, { version, n, question, label, member, name, year, date, text }: AnswerRow) {
  return {
    id: `${club}.${version}.${n}`,
    year,
    question: { id: question, label },
    member: member === null ? null : { code: member, name: name ?? member },
    date,
    text,
  };
}

/** The answers that a draft withheld, and for what. */
export function findWithheldAnswers(on: Queryable, club: string, version: number): Promise<ReleaseWithheld["answers"]> {
  return on.query<Row & ReleaseWithheld["answers"][number]>(
    `select member_code as member, question, label, withheld as why from scrapbook_answer
      where club_id = $1 and release_version = $2 and withheld is not null order by n`,
    [club, version],
  );
}
